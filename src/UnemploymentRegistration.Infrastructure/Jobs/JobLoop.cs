using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UnemploymentRegistration.Infrastructure.Jobs;

/// <summary>Looks for jobs every second, two at a time; a fault is logged, and the next second comes all the same.</summary>
public sealed class JobLoop(JobRunner runner, ILogger<JobLoop> log) : BackgroundService
{
    // A long import must not keep a short export waiting; more would take the machine from the pages.
    private const int AtOnce = 2;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => WorkAsync(stoppingToken), CancellationToken.None)));

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        // The machine's clock: the portal may believe in another day, but seconds pass alike.
        using var timer = new PeriodicTimer(_pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await runner.RunNextAsync(stoppingToken))
                {
                    stoppingToken.ThrowIfCancellationRequested();
                }

                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "The running of jobs stopped at a fault and goes on");
                await Task.Delay(_pause, CancellationToken.None);
            }
        }
    }
}

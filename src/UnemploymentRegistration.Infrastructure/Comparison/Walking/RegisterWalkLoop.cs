using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>每夜比对: asks for a walk along every list; which of the nodes goes it the lease decides.</summary>
public sealed class NightlyComparison(RegisterWalks walks) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await walks.AskForAllAsync(cancellationToken);
}

/// <summary>Looks for walks that nobody goes, those of a killed program too; a fault is logged, and the next look comes.</summary>
public sealed class RegisterWalkLoop(RegisterWalking walking, ILogger<RegisterWalkLoop> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A walk is long work of the processor; the start of the portal does not wait for it.
        await Task.Yield();
        using var timer = new PeriodicTimer(_pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await walking.WalkNextAsync(stoppingToken))
                {
                }

                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "Comparing the register with the lists stopped at a fault and goes on");
                await Task.Delay(_pause, CancellationToken.None);
            }
        }
    }
}

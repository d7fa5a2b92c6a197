using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Looks every second for applications whose sources are still to be asked; a fault is logged, and the next second comes.</summary>
public sealed class EvidenceLoop(EvidenceAsking asking, ILogger<EvidenceLoop> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The machine's clock: the portal may believe in another day, but seconds pass alike.
        using var timer = new PeriodicTimer(_pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await asking.AskDueAsync(stoppingToken);
                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "Asking the sources stopped at a fault and goes on");
                await Task.Delay(_pause, CancellationToken.None);
            }
        }
    }
}

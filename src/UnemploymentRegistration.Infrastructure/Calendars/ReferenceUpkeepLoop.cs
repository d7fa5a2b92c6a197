using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application.Agencies;

namespace UnemploymentRegistration.Infrastructure.Calendars;

/// <summary>Looks every two seconds whether reference data changed; a fault is logged, and the next turn comes all the same.</summary>
public sealed class ReferenceUpkeepLoop(ReferenceUpkeep upkeep, ReferenceData reference, ILogger<ReferenceUpkeepLoop> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The machine's clock: the portal may believe in another day, but seconds pass alike.
        using var timer = new PeriodicTimer(_pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (reference.IsLoaded && await upkeep.TakeTurnAsync(stoppingToken))
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
                log.LogError(exception, "The upkeep of reference data stopped at a fault and goes on");
                await Task.Delay(_pause, CancellationToken.None);
            }
        }
    }
}

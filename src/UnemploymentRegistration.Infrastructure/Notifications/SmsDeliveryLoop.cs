using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UnemploymentRegistration.Infrastructure.Notifications;

/// <summary>Looks for waiting messages every second; a fault is logged, and the next second comes all the same.</summary>
public sealed class SmsDeliveryLoop(SmsDelivery delivery, ILogger<SmsDeliveryLoop> log) : BackgroundService
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
                while (await delivery.DeliverDueAsync(stoppingToken) > 0)
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
                log.LogError(exception, "The delivery of SMS stopped at a fault and goes on");
                await Task.Delay(_pause, CancellationToken.None);
            }
        }
    }
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Loads the lists that were uploaded to this machine, one after another, and goes on with those that a stop broke off.</summary>
public sealed class ListLoadLoop(ListRows rows, ListFolder folder, ListLoader loader, ILogger<ListLoadLoop> log) : BackgroundService
{
    private const int Attempts = 3;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(2);

    private readonly Dictionary<long, int> _faults = [];

    /// <summary>Loads what waits; the number of lists that were worked on.</summary>
    public async Task<int> LoadWaitingAsync(CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        var uploads = (await rows.LoadingAsync(cancellationToken)).Where(list => folder.HasUpload(list.Id)).ToList();
        foreach (var list in uploads)
        {
            await LoadAsync(list, cancellationToken);
        }

        return uploads.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A load is long work of the processor; the start of the portal does not wait for it.
        await Task.Yield();
        using var timer = new PeriodicTimer(_pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LoadWaitingAsync(stoppingToken);
                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "Loading comparison lists stopped at a fault and goes on");
                await Task.Delay(_pause, CancellationToken.None);
            }
        }
    }

    private async Task LoadAsync(ComparisonList list, CancellationToken cancellationToken)
    {
        try
        {
            var load = await loader.LoadUploadAsync(list, cancellationToken);
            if (load.IsRefused)
            {
                log.LogWarning("The comparison list {List} was not loaded: {Why}", list.Id, load.Error.Message);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The comparison list {List} could not be loaded", list.Id);
            var faults = _faults[list.Id] = _faults.GetValueOrDefault(list.Id) + 1;
            if (faults >= Attempts)
            {
                await loader.GiveUpAsync(list, cancellationToken);
            }
        }
    }
}

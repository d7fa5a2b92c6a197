using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>到件比对: finds applications that no source was asked about, and questions that wait for their answer.</summary>
/// <remarks>Both follow from what is stored: a killed program loses no question, and filing an application pays nothing.</remarks>
public sealed class EvidenceAsking(IServiceScopeFactory scopes, IEnumerable<IEvidenceSource> sources, TimeProvider clock, ILogger<EvidenceAsking> log)
{
    private const int BatchSize = 50;
    private const int AtOnce = 4;

    private static readonly TimeSpan _pauseAfterFault = TimeSpan.FromMinutes(5);

    // One application that cannot be asked about must not keep the others waiting.
    private readonly ConcurrentDictionary<RegistrationApplicationId, DateTimeOffset> _faulty = new();

    /// <summary>Asks once about each application that is due; the number of those that were asked about.</summary>
    public async Task<int> AskDueAsync(CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        var waiting = await WaitingAsync(cancellationToken);
        if (waiting.Count == 0 || !await IsAnyConnectedAsync(cancellationToken))
        {
            return 0;
        }

        await Parallel.ForEachAsync(
            waiting,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (command, token) => await AskAsync(command, token));
        return waiting.Count;
    }

    private async Task<IReadOnlyList<GatherEvidence>> WaitingAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var left = _faulty.Where(fault => fault.Value > now).Select(fault => fault.Key).ToArray();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var open = await db.Applications.AsNoTracking()
            .Where(a => a.Status == ApplicationStatus.Pending && a.EvidenceStanding == EvidenceStanding.Open && !left.Contains(a.Id))
            .OrderBy(a => a.Id)
            .Select(a => a.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        var questions = await db.EvidenceQuestions.AsNoTracking()
            .Where(question => question.NextAskAt <= now)
            .OrderBy(question => question.NextAskAt)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        return
        [
            .. open.Select(number => new GatherEvidence(number, [])),
            .. from question in questions
               where !open.Contains(question.Application) && !left.Contains(question.Application)
               group question.Source by question.Application into silent
               select new GatherEvidence(silent.Key, [.. silent]),
        ];
    }

    private async Task<bool> IsAnyConnectedAsync(CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            if (await source.LookAsync(cancellationToken) is not SourceCondition.NotConnected)
            {
                return true;
            }
        }

        return false;
    }

    private async Task AskAsync(GatherEvidence command, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var gathering = await scope.ServiceProvider.GetRequiredService<GatherEvidenceHandler>().HandleAsync(command, cancellationToken);
            if (gathering.Error == ApplicationErrors.AlreadyDecided || gathering.Error == ApplicationErrors.NotFound)
            {
                await DropQuestionsAsync(command.Application, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The sources could not be asked about application {Application}", command.Application);
            _faulty[command.Application] = clock.GetUtcNow() + _pauseAfterFault;
        }
    }

    // Nobody waits for answers about what was decided.
    private async Task DropQuestionsAsync(RegistrationApplicationId application, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        await db.InTransactionAsync(
            () => db.EvidenceQuestions.Where(question => question.Application == application).ExecuteDeleteAsync(cancellationToken),
            cancellationToken);
    }
}

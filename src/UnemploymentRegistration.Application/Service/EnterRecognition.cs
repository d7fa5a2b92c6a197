using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>录入认定: with it the person gets a named officer (9.1(5)).</summary>
public sealed record EnterRecognition(ServiceCaseId Case, RecognitionDecision Decision, OfficerId NamedOfficer, Officer Officer);

/// <summary>退出认定.</summary>
public sealed record EndRecognition(ServiceCaseId Case, long Recognition, string Reason, Officer Officer);

public sealed class EnterRecognitionHandler(IRegistryDbContext db, KeySequence keys, TimeProvider clock)
{
    public async Task<Result> HandleAsync(EnterRecognition command, CancellationToken cancellationToken)
    {
        var @case = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        if (@case is null)
        {
            return ServiceCaseErrors.NotFound;
        }

        var decision = command.Decision;
        if (await db.HardToEmployRecognitions.AnyAsync(
            r => r.Case == @case.Id && r.From <= decision.To && r.To >= decision.From && r.From <= r.To, cancellationToken))
        {
            return RecognitionErrors.Overlaps;
        }

        var entered = HardToEmployRecognition.Enter(keys.Next(), decision, @case, command.Officer, clock.GetUtcNow());
        if (entered.IsRefused)
        {
            return entered.Error;
        }

        var named = @case.Assign(command.NamedOfficer);
        if (named.IsRefused)
        {
            return named;
        }

        db.HardToEmployRecognitions.Add(entered.Value);
        return await db.SaveUnlessLostAsync(PlanErrors.ChangedMeanwhile, cancellationToken);
    }

    public async Task<Result> HandleAsync(EndRecognition command, CancellationToken cancellationToken)
    {
        var recognition = await db.HardToEmployRecognitions
            .SingleOrDefaultAsync(r => r.Id == command.Recognition && r.Case == command.Case, cancellationToken);
        if (recognition is null)
        {
            return RecognitionErrors.NotFound;
        }

        var ended = recognition.End(command.Reason, clock.GetUtcNow());
        return ended.IsRefused ? ended : await db.SaveUnlessLostAsync(RecognitionErrors.AlreadyOver, cancellationToken);
    }
}

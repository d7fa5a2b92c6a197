using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>认定是否同一人: a reviewer says so with a reason; it is remembered, and nothing is merged (rule 2.7).</summary>
/// <param name="Match">The key of a <see cref="PossibleMatch"/> of this application.</param>
public sealed record JudgeMatch(
    RegistrationApplicationId Application,
    string Match,
    Sameness Sameness,
    string Reason,
    Officer Officer);

public sealed class JudgeMatchHandler(
    IRegistryDbContext db,
    PossibleMatches matches,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    public async Task<Result> HandleAsync(JudgeMatch command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        if (!application.IsPending)
        {
            return ApplicationErrors.AlreadyDecided;
        }

        var match = (await matches.FindAsync(application, cancellationToken)).FirstOrDefault(found => found.Key == command.Match);
        if (match is null)
        {
            return MatchErrors.Gone;
        }

        var finding = new PersonFinding(command.Sameness, command.Reason, application.Id, command.Officer, clock.GetUtcNow());
        var pair = PersonPair.Of(application.CurrentPerson(protector), match.Person);
        await KeepAsync(pair, match.Verdict?.Id, finding, cancellationToken);
        db.Witness(
            application.Agency,
            OversightAct.PersonsCompared,
            nameof(RegistrationApplication),
            application.Id.Value,
            $"{command.Sameness}：{command.Reason}");
        return await db.SaveUnlessLostAsync(MatchErrors.JudgedMeanwhile, cancellationToken);
    }

    private async Task KeepAsync(PersonPair pair, long? earlier, PersonFinding finding, CancellationToken cancellationToken)
    {
        var (first, second) = (pair.First, pair.Second);
        var verdict = await db.PersonVerdicts.IgnoreQueryFilters(_jurisdiction)
            .SingleOrDefaultAsync(known => known.Id == earlier || (known.First == first && known.Second == second), cancellationToken);
        if (verdict is null)
        {
            db.PersonVerdicts.Add(PersonVerdict.Of(keys.Next(), pair, finding));
        }
        else
        {
            verdict.Change(finding);
        }
    }
}

/// <summary>What the rules answer to a finding of one person or two.</summary>
public static class MatchErrors
{
    public static DomainError Gone { get; } =
        new("match.gone", "对方的申请或登记刚刚有变化，请重新查看。");

    public static DomainError JudgedMeanwhile { get; } =
        new("match.judged-meanwhile", "其他人员刚刚作了认定，请查看最新结果。");
}

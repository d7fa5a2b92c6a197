using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>比对提出注销: what a comparison found of registered people, some at a time, as the program (rules 10.1, 10.2).</summary>
public sealed record ProposeDeregistrations(IReadOnlyCollection<ComparedRegistration> Found);

/// <summary>比对结果: one record of a source about one registration.</summary>
public sealed record ComparedRegistration(RegistrationRecordId Registration, ProposedFact Fact);

/// <summary>What came of them.</summary>
/// <param name="Known">Proposed before, looked into before, or ending nothing.</param>
public sealed record ProposalCount(int Proposed, int Known);

public sealed class ProposeDeregistrationsHandler(
    IRegistryDbContext db,
    AwaitedFindings awaited,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Repeatable: the same record of a source about the same registration is proposed once, however often it is found.</summary>
    /// <remarks>One transaction for all of them; lost to another run, each is looked at once more and proposed for itself.</remarks>
    public async Task<ProposalCount> HandleAsync(ProposeDeregistrations command, CancellationToken cancellationToken)
    {
        try
        {
            return await ProposeAsync(command.Found, cancellationToken);
        }
        catch (Exception exception) when (exception is DuplicateRowException or LostRaceException)
        {
            db.Forget();
            return await OneByOneAsync(command.Found, cancellationToken);
        }
    }

    private async Task<ProposalCount> OneByOneAsync(IReadOnlyCollection<ComparedRegistration> found, CancellationToken cancellationToken)
    {
        var proposed = 0;
        foreach (var one in found)
        {
            try
            {
                proposed += (await ProposeAsync([one], cancellationToken)).Proposed;
            }
            catch (Exception exception) when (exception is DuplicateRowException or LostRaceException)
            {
                // Another run proposed it at this moment: it is known now.
                db.Forget();
            }
        }

        return new ProposalCount(proposed, found.Count - proposed);
    }

    private async Task<ProposalCount> ProposeAsync(IReadOnlyCollection<ComparedRegistration> found, CancellationToken cancellationToken)
    {
        var numbers = found.Select(one => one.Registration).Distinct().ToArray();
        var records = await db.Registrations.AsNoTracking()
            .Where(r => numbers.Contains(r.Id) && r.Status == RegistrationStatus.Active)
            .ToDictionaryAsync(r => r.Id, cancellationToken);
        var known = await KnownAsync(numbers, cancellationToken);
        var proposed = 0;
        foreach (var (number, fact) in found)
        {
            if (records.TryGetValue(number, out var record) && fact.Ground is { } ground && !IsKnown(known, number, fact, ground))
            {
                var proposal = Deregistration.Propose(new(keys.Next()), record, fact, clock.GetUtcNow(), protector).Value!;
                known.Add(new KnownCase(number, ground, proposal.Mark, IsOpen: true, IsWithdrawn: false));
                db.Deregistrations.Add(proposal);
                await KeepAsync(proposal, cancellationToken);
                proposed++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
        return new ProposalCount(proposed, found.Count - proposed);
    }

    // What a list says clearly is on the list of proposals, and nowhere else.
    private Task KeepAsync(Deregistration proposal, CancellationToken cancellationToken) =>
        proposal.AwaitsFinding ? awaited.KeepAsync(proposal, cancellationToken) : Task.CompletedTask;

    private async Task<List<KnownCase>> KnownAsync(RegistrationRecordId[] numbers, CancellationToken cancellationToken) =>
        await db.Deregistrations.AsNoTracking()
            .Where(d => numbers.Contains(d.Registration))
            .Select(d => new KnownCase(
                d.Registration,
                d.Ground,
                d.Mark,
                d.Status == DeregistrationStatus.Proposed || d.Status == DeregistrationStatus.Investigating || d.Status == DeregistrationStatus.Informed,
                d.Status == DeregistrationStatus.Withdrawn))
            .ToListAsync(cancellationToken);

    // Looked into once is looked into for good; what was withdrawn may be said again.
    private bool IsKnown(List<KnownCase> known, RegistrationRecordId number, ProposedFact fact, DeregistrationGround ground)
    {
        var marks = Deregistration.MarksOf(number, fact.Source, fact.Mark, protector);
        return known.Exists(one => one.Registration == number
            && ((one.IsOpen && one.Ground == ground) || (!one.IsWithdrawn && marks.Contains(one.Mark))));
    }

    private sealed record KnownCase(RegistrationRecordId Registration, DeregistrationGround Ground, BlindIndex Mark, bool IsOpen, bool IsWithdrawn);
}

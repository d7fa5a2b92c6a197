using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>提出和撤回: makes cases of what a list says of registered people, and takes back what it says no more (rule 10.2).</summary>
public sealed class WalkProposals(IFieldProtector protector, ListKeys listKeys, KeySequence keys, TimeProvider clock)
{
    /// <summary>Who has an open case that rests on this source, and so may have it withdrawn.</summary>
    public static Task<HashSet<RegistrationRecordId>> FindOpenAsync(RegistryDbContext db, ComparisonSource source, CancellationToken cancellationToken) =>
        OpenCases(db, source).Select(d => d.Registration).ToHashSetAsync(cancellationToken);

    /// <summary>Judges these people; what it adds and changes is saved by whoever asks.</summary>
    /// <returns>How many cases were opened, and how many withdrawn.</returns>
    internal async Task<(int Proposed, int Withdrawn)> JudgeAsync(
        RegistryDbContext db,
        WalkHold hold,
        IReadOnlyCollection<RegistrationRecordId> people,
        ILookup<RegistrationRecordId, ListHit> hits,
        CancellationToken cancellationToken)
    {
        var numbers = people.ToArray();
        var records = await db.Registrations
            .Where(r => numbers.Contains(r.Id) && r.Status == RegistrationStatus.Active)
            .OrderBy(r => r.Id)
            .ToListAsync(cancellationToken);
        var open = (await OpenCases(db, hold.Source).Where(d => numbers.Contains(d.Registration)).ToListAsync(cancellationToken))
            .ToLookup(d => d.Registration);
        var said = records.ToDictionary(record => record.Id, record => LinesOf(record, hold, hits[record.Id]));
        var withdrawn = Withdraw(records.SelectMany(record => open[record.Id].Select(one => (one, said[record.Id]))), hold);

        // First what is withdrawn: a corrected line may be proposed anew under the same mark.
        await db.SaveChangesAsync(cancellationToken);
        var proposed = 0;
        foreach (var record in records.Where(record => said[record.Id].Count > 0))
        {
            proposed += await ProposeAsync(db, record, said[record.Id], hold, cancellationToken);
        }

        return (proposed, withdrawn);
    }

    private static IQueryable<Deregistration> OpenCases(RegistryDbContext db, ComparisonSource source) => db.Deregistrations
        .Where(d => d.Source == source && d.Origin == DeregistrationOrigin.Comparison
            && (d.Status == DeregistrationStatus.Proposed || d.Status == DeregistrationStatus.Investigating || d.Status == DeregistrationStatus.Informed));

    // The digest in the order of the lists only finds candidates; the whole digest of the number on file decides.
    private List<ProposedFact> LinesOf(RegistrationRecord record, WalkHold hold, IEnumerable<ListHit> hits)
    {
        var some = hits.ToList();
        if (some.Count == 0)
        {
            return [];
        }

        var (person, name) = listKeys.DigestsOf(hold.IndexingKey).Of(record.OpenPersonKey(protector), record.Name);
        return
        [
            .. from hit in some
               where hit.Person == person && hold.Source.MayState(hit.Entry.Fact)
               select new ProposedFact(
                   hold.Source,
                   hit.Entry.Fact,
                   hit.Entry.Since,
                   SameNumber: true,
                   hit.Entry.NameDigest == name,
                   hit.Entry.Reference.Length > 0 ? hit.Entry.Reference : null,
                   hold.AsOf),
        ];
    }

    private int Withdraw(IEnumerable<(Deregistration Open, List<ProposedFact> Said)> cases, WalkHold hold)
    {
        var withdrawn = 0;
        foreach (var (open, said) in cases)
        {
            var mark = open.OpenParticulars(protector).Mark;
            if (!ListVerdict.BearsOut(open, mark, said) && !open.Withdraw($"{hold.Source.ToCode()} {hold.AsOf:O}", clock.GetUtcNow()).IsRefused)
            {
                withdrawn++;
            }
        }

        return withdrawn;
    }

    private async Task<int> ProposeAsync(
        RegistryDbContext db,
        RegistrationRecord record,
        List<ProposedFact> said,
        WalkHold hold,
        CancellationToken cancellationToken)
    {
        var weighed = said.Any(line => line.Since <= record.RegisteredOn) ? await WeighedAsync(db, record.Application, hold.Source, cancellationToken) : [];
        var known = await db.Deregistrations.AsNoTracking()
            .Where(d => d.Registration == record.Id && d.Status != DeregistrationStatus.Withdrawn)
            .Select(d => new { d.Ground, d.Status, d.Mark })
            .ToListAsync(cancellationToken);
        var taken = known
            .Where(one => one.Status is DeregistrationStatus.Proposed or DeregistrationStatus.Investigating or DeregistrationStatus.Informed)
            .Select(one => one.Ground)
            .ToHashSet();
        var proposed = 0;
        foreach (var line in ListVerdict.ToPropose(record, said, weighed))
        {
            var marks = Deregistration.MarksOf(record.Id, hold.Source, line.Mark, protector);
            if (taken.Contains(line.Ground!.Value) || known.Any(one => marks.Contains(one.Mark)))
            {
                continue;
            }

            db.Deregistrations.Add(Deregistration.Propose(new(keys.Next()), record, line, clock.GetUtcNow(), protector).Value!);
            taken.Add(line.Ground.Value);
            proposed++;
        }

        return proposed;
    }

    private async Task<List<SourceEntry>> WeighedAsync(
        RegistryDbContext db,
        RegistrationApplicationId application,
        ComparisonSource source,
        CancellationToken cancellationToken)
    {
        var answers = await db.SourceAnswers.AsNoTracking()
            .Where(answer => answer.Application == application && answer.Source == source)
            .ToListAsync(cancellationToken);
        return [.. answers.SelectMany(answer => answer.Open(protector).Entries)];
    }
}

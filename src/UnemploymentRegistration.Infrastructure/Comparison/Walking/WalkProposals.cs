using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>提出和撤回: makes cases of what a list says of registered people, and takes back what it says no more (rule 10.2).</summary>
public sealed class WalkProposals(
    RegistryDbContext db,
    ProposeDeregistrationsHandler propose,
    WithdrawDeregistrationsHandler withdraw,
    IFieldProtector protector,
    ListKeys listKeys)
{
    /// <summary>Who has an open case that rests on this source, and so may have it withdrawn.</summary>
    public async Task<IReadOnlySet<RegistrationRecordId>> FindOpenAsync(ComparisonSource source, CancellationToken cancellationToken) =>
        await OpenCases(source).Select(d => d.Registration).ToHashSetAsync(cancellationToken);

    /// <summary>Judges these people, in the transaction under way.</summary>
    /// <returns>How many cases were opened, and how many withdrawn.</returns>
    internal async Task<(int Proposed, int Withdrawn)> JudgeAsync(
        WalkHold hold,
        IEnumerable<RegistrationRecordId> people,
        ILookup<RegistrationRecordId, ListHit> hits,
        CancellationToken cancellationToken)
    {
        var numbers = people.ToArray();
        var records = await db.Registrations.AsNoTracking()
            .Where(r => numbers.Contains(r.Id) && r.Status == RegistrationStatus.Active)
            .OrderBy(r => r.Id)
            .ToListAsync(cancellationToken);
        var said = (from record in records
                    let lines = OrNullWhereUnreadable(() => LinesOf(record, hold, hits[record.Id]))
                    where lines is not null
                    select (record.Id, Lines: lines)).ToDictionary(one => one.Id, one => one.Lines);

        // First what is withdrawn: a line that was corrected is proposed anew.
        var withdrawn = await WithdrawAsync(hold, said, cancellationToken);
        var found = new List<ComparedRegistration>();
        foreach (var record in records.Where(record => said.GetValueOrDefault(record.Id) is { Count: > 0 }))
        {
            var weighed = await WeighedAsync(record, hold.Source, said[record.Id], cancellationToken);
            found.AddRange(ListVerdict.ToPropose(record, said[record.Id], weighed).Select(fact => new ComparedRegistration(record.Id, fact)));
        }

        return found.Count == 0
            ? (0, withdrawn)
            : ((await propose.HandleAsync(new ProposeDeregistrations(found), cancellationToken)).Proposed, withdrawn);
    }

    // One value that was altered must not keep everybody else from being compared, nor silence withdraw a case.
    private static T? OrNullWhereUnreadable<T>(Func<T> open)
        where T : class
    {
        try
        {
            return open();
        }
        catch (UnreadableValueException)
        {
            return null;
        }
    }

    private IQueryable<Deregistration> OpenCases(ComparisonSource source) => db.Deregistrations.AsNoTracking()
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

    private async Task<int> WithdrawAsync(
        WalkHold hold,
        Dictionary<RegistrationRecordId, List<ProposedFact>> said,
        CancellationToken cancellationToken)
    {
        var numbers = said.Keys.ToArray();
        var open = await OpenCases(hold.Source).Where(d => numbers.Contains(d.Registration)).ToListAsync(cancellationToken);
        var cases = (from one in open
                     let mark = OrNullWhereUnreadable(() => one.OpenParticulars(protector).Mark)
                     where mark is not null && !ListVerdict.BearsOut(one, mark, said[one.Registration])
                     select one.Id).ToList();
        return cases.Count == 0 ? 0 : await withdraw.HandleAsync(new WithdrawDeregistrations(hold.Source, cases), cancellationToken);
    }

    // Asked only where a line is older than the registration: nobody had weighed the others by then.
    private async Task<IReadOnlyCollection<SourceEntry>> WeighedAsync(
        RegistrationRecord record,
        ComparisonSource source,
        List<ProposedFact> said,
        CancellationToken cancellationToken)
    {
        if (said.TrueForAll(line => line.Since > record.RegisteredOn))
        {
            return [];
        }

        var answers = await db.SourceAnswers.AsNoTracking()
            .Where(answer => answer.Application == record.Application && answer.Source == source)
            .ToListAsync(cancellationToken);
        return [.. answers.SelectMany(answer => OrNullWhereUnreadable(() => answer.Open(protector).Entries) ?? [])];
    }
}

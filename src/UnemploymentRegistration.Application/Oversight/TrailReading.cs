using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Application.Oversight;

/// <summary>One act of the trail, as a history shows it.</summary>
public sealed record HistoryLine(DateTimeOffset At, OversightAct Act, string Actor, AgencyCode? ActorAgency, string? Note);

/// <summary>办理经过: what was done to one record, oldest first; asked only for records that the actor may see.</summary>
public sealed class TrailReading(IRegistryDbContext db)
{
    public async Task<IReadOnlyList<HistoryLine>> OfAsync(string subject, long key, CancellationToken cancellationToken) =>
        await db.OversightEntries.AsNoTracking()
            .Where(e => e.Subject == subject && e.SubjectKey == key)
            .OrderBy(e => e.At).ThenBy(e => e.Sequence)
            .Select(e => new HistoryLine(e.At, e.Act, e.Actor, e.ActorAgency, e.Note))
            .ToListAsync(cancellationToken);
}

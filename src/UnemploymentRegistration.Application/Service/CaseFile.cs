using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>服务档案: one case with its contacts, the newest first, and what they count (rule 9.4).</summary>
public sealed record CaseFile(
    ServiceCase Case,
    IReadOnlyList<ContactLine> Contacts,
    ContactCounters Counters,
    IReadOnlyList<HistoryLine> History);

/// <summary>One contact with its words opened.</summary>
public sealed record ContactLine(ServiceContact Contact, ContactNote Note)
{
    public override string ToString() => nameof(ContactLine);
}

public sealed class CaseFiles(
    IRegistryDbContext db,
    TrailReading trail,
    PersonReportReading reports,
    Unreadables unreadables,
    IFieldProtector protector,
    TimeProvider clock)
{
    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<CaseFile?> FindAsync(ServiceCaseId id, CancellationToken cancellationToken)
    {
        var found = await db.ServiceCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (found is null)
        {
            return null;
        }

        var contacts = await db.ServiceContacts.AsNoTracking()
            .Where(contact => contact.Case == id)
            .OrderByDescending(contact => contact.Id)
            .ToListAsync(cancellationToken);
        List<ContactLine> lines = [];
        foreach (var contact in contacts)
        {
            var note = await unreadables.OpenAsync(() => contact.OpenNote(protector), cancellationToken);
            lines.Add(new ContactLine(contact, note ?? ContactNote.Of(Unreadables.Words, nextStep: null)));
        }

        return new CaseFile(
            found,
            lines,
            ContactCounters.Of(contacts, found.Registration is { } registration ? await reports.SignsOfAsync(registration, cancellationToken) : [], clock.TodayInChina()),
            await trail.OfAsync(nameof(ServiceCase), id.Value, cancellationToken));
    }
}

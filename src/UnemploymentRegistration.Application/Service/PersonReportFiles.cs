using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>报告案卷: what one person told, about which registration, and what was done so far.</summary>
public sealed record PersonReportFile(
    PersonReport Report,
    string Words,
    RegistrationRecord Record,
    IReadOnlyList<HistoryLine> History);

public sealed class PersonReportFiles(IRegistryDbContext db, TrailReading trail, Unreadables unreadables, IFieldProtector protector)
{
    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<PersonReportFile?> FindAsync(PersonReportId number, CancellationToken cancellationToken)
    {
        var report = await db.PersonReports.AsNoTracking().SingleOrDefaultAsync(p => p.Id == number, cancellationToken);
        return report is null
            ? null
            : new PersonReportFile(
                report,
                await unreadables.OpenAsync(() => report.OpenWords(protector), cancellationToken) ?? Unreadables.Words,
                await db.Registrations.AsNoTracking().SingleAsync(r => r.Id == report.Registration, cancellationToken),
                await trail.OfAsync(nameof(PersonReport), number.Value, cancellationToken));
    }
}

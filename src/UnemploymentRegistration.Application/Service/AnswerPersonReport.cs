using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>答复本人报告: the person reads it at /my (rule 9.5).</summary>
public sealed record AnswerPersonReport(PersonReportId Report, PersonReportAnswer Answer, Officer Officer);

public sealed class AnswerPersonReportHandler(IRegistryDbContext db, Reporting reporting, TimeProvider clock)
{
    public async Task<Result> HandleAsync(AnswerPersonReport command, CancellationToken cancellationToken)
    {
        var report = await db.PersonReports.SingleOrDefaultAsync(p => p.Id == command.Report, cancellationToken);
        if (report is null)
        {
            return PersonReportErrors.NotFound;
        }

        var record = await db.Registrations.AsNoTracking().SingleAsync(r => r.Id == report.Registration, cancellationToken);
        var settling = report.Settle(command.Answer, record.ServingPath, command.Officer, clock.GetUtcNow());
        if (settling.IsRefused)
        {
            return settling;
        }

        if (!await db.PersonReports.AnyAsync(
            p => p.Registration == record.Id && p.Id != report.Id && p.Status == PersonReportStatus.Open, cancellationToken))
        {
            (await reporting.CaseOfAsync(record, cancellationToken))?.Settle(CaseDuty.PersonReport);
        }

        return await db.SaveUnlessLostAsync(PersonReportErrors.AlreadyAnswered, cancellationToken);
    }
}

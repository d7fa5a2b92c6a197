using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>报告: puts what a person tells on the case of those who serve the person, the same day (rule 9.5).</summary>
public sealed class Reporting(IRegistryDbContext db, ReferenceData reference, IFieldProtector protector, KeySequence keys)
{
    /// <summary>The person's own entry, to be changed; null for somebody else's.</summary>
    public Task<RegistrationRecord?> FindAsync(
        RegistrationRecordId number,
        ApplicantAccountId account,
        CancellationToken cancellationToken) =>
        db.Registrations.SingleOrDefaultAsync(r => r.Id == number && r.Account == account, cancellationToken);

    /// <summary>Changes what is tracked; the caller saves.</summary>
    public async Task<Result<PersonReport>> AddAsync(
        RegistrationRecord record,
        PersonReportFiling filing,
        CancellationToken cancellationToken)
    {
        var aDayAgo = filing.At.AddDays(-1);
        var lately = await db.PersonReports.CountAsync(p => p.Registration == record.Id && p.FiledAt > aDayAgo, cancellationToken);
        if (lately >= PersonReport.MostOfADay)
        {
            return PersonReportErrors.TooMany;
        }

        var report = PersonReport.File(new(keys.Next()), record, filing, protector);
        if (!report.IsRefused)
        {
            db.PersonReports.Add(report.Value);
            await ExpectAsync(CaseDuty.PersonReport, record, filing.At, cancellationToken);
        }

        return report;
    }

    /// <summary>The open case of a registration; null until one was opened for an old registration.</summary>
    public Task<ServiceCase?> CaseOfAsync(RegistrationRecord record, CancellationToken cancellationToken) =>
        db.ServiceCases.SingleOrDefaultAsync(c => c.Registration == record.Id && c.Status == ServiceCaseStatus.Open, cancellationToken);

    /// <summary>Puts something on the list of who serves the person, for the next working day.</summary>
    public async Task ExpectAsync(CaseDuty duty, RegistrationRecord record, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await CaseOfAsync(record, cancellationToken) is { } known)
        {
            known.Expect(OpenDuty.Counted(
                duty, at.DateInChina(), PersonReport.WorkingDaysToAnswer, reference.Current.Calendar, record.ServingPath));
        }
    }
}

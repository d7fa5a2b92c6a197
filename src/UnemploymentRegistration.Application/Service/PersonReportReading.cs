using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>One report with its answer, as the person and those who serve the person see it.</summary>
public sealed record ReportState(
    PersonReportId Number,
    PersonReportKind Kind,
    PersonReportTopic? Topic,
    DateOnly? On,
    string Words,
    DateTimeOffset FiledAt,
    DateTimeOffset? AnsweredAt,
    AgencyCode? AnsweredFor,
    string? Answer)
{
    public bool IsOpen => AnsweredAt is null;
}

/// <summary>报告记录: what was told about one registration, the newest first, for whoever may see the registration.</summary>
public sealed class PersonReportReading(IRegistryDbContext db, Unreadables unreadables, IFieldProtector protector)
{
    private const int Most = 50;

    public async Task<IReadOnlyList<ReportState>> OfAsync(RegistrationRecordId registration, CancellationToken cancellationToken)
    {
        var reports = await db.PersonReports.AsNoTracking()
            .Where(p => p.Registration == registration)
            .OrderByDescending(p => p.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        List<ReportState> states = [];
        foreach (var report in reports)
        {
            var words = await unreadables.OpenAsync(() => report.OpenWords(protector), cancellationToken) ?? Unreadables.Words;
            states.Add(new ReportState(
                report.Id, report.Kind, report.Topic, report.On, words, report.FiledAt, report.AnsweredAt, report.AnsweredFor, report.Answer));
        }

        return states;
    }

    /// <summary>The days on which the person gave a sign, for the months without one (rule 9.4).</summary>
    public async Task<IReadOnlyList<DateOnly>> SignsOfAsync(RegistrationRecordId registration, CancellationToken cancellationToken)
    {
        var filed = await db.PersonReports.AsNoTracking()
            .Where(p => p.Registration == registration)
            .OrderBy(p => p.Id)
            .Select(p => p.FiledAt)
            .ToListAsync(cancellationToken);
        return [.. filed.Select(at => at.DateInChina())];
    }
}

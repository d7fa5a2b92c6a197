using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.Caseload;

/// <summary>How many people are due, for the caseload and for the desk alike: one reading, so that the two agree.</summary>
public sealed class CaseloadTotals(Application.Service.Caseload caseload, ReferenceData reference, TimeProvider clock)
{
    public async Task<CaseloadSums> ReadAsync(Officer officer, CancellationToken cancellationToken)
    {
        var (data, today) = (reference.Current, clock.TodayInChina());
        var next = data.Calendar.DeadlineAfter(today, 1, data.Agencies.PathOf(officer.Agency)).On;
        return new CaseloadSums(await caseload.CountAsync(officer.Jurisdiction, cancellationToken), today, next);
    }
}

/// <summary>The sums of one reading.</summary>
public sealed record CaseloadSums(IReadOnlyList<CaseloadCount> Counts, DateOnly Today, DateOnly NextWorkingDay)
{
    public int All => Counts.Sum(one => one.Count);

    public int Overdue => Counts.Where(one => one.Due < Today).Sum(one => one.Count);

    public int DueToday => Counts.Where(one => one.Due == Today).Sum(one => one.Count);

    public int DueNext => Counts.Where(one => one.Due > Today && one.Due <= NextWorkingDay).Sum(one => one.Count);

    public int AllOf(ServiceGrade grade) => Counts.Where(one => one.Grade == grade).Sum(one => one.Count);

    public int OverdueOf(ServiceGrade grade) => Counts.Where(one => one.Grade == grade && one.Due < Today).Sum(one => one.Count);

    public int OverdueOf(CaseDuty reason) => Counts.Where(one => one.Reason == reason && one.Due < Today).Sum(one => one.Count);

    public int AllOf(CaseDuty reason) => Counts.Where(one => one.Reason == reason).Sum(one => one.Count);
}

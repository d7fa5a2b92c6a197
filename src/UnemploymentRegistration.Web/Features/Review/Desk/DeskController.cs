using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Desk;

/// <summary>工作台: what waits for the officer, and why (rules 6.6, 13.2).</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route("staff")]
public sealed class DeskController(ReviewQueue queue, ObjectionQueue objections, ReferenceData reference, TimeProvider clock) : Controller
{
    private const int MostUrgent = 5;
    private const int MostLate = 10;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        return Permissions.Allow(officer.Role, Permissions.SeeQueue)
            ? View(await ReadAsync(officer, cancellationToken))
            : View("WithoutQueue", officer.Role);
    }

    private async Task<DeskPage> ReadAsync(Officer officer, CancellationToken cancellationToken)
    {
        var (data, today) = (reference.Current, clock.TodayInChina());
        var nextWorkingDay = data.Calendar.DeadlineAfter(today, 1, data.Agencies.PathOf(officer.Agency)).On;
        var urgent = await queue.ReadAsync(officer.Jurisdiction, new QueueFilter(), position: null, cancellationToken);
        return new DeskPage(
            officer,
            today,
            nextWorkingDay,
            await queue.CountAsync(officer.Jurisdiction, today, nextWorkingDay, cancellationToken),
            [.. urgent.Entries.Take(MostUrgent)],
            await queue.LateByAgencyAsync(officer.Jurisdiction, today, MostLate, cancellationToken),
            Permissions.Allow(officer.Role, Permissions.AnswerObjections) ? await objections.CountAsync(officer.Jurisdiction, cancellationToken) : 0);
    }
}

/// <summary>What the desk shows.</summary>
public sealed record DeskPage(
    Officer Officer,
    DateOnly Today,
    DateOnly NextWorkingDay,
    QueueCounts Counts,
    IReadOnlyList<QueueEntry> MostUrgent,
    IReadOnlyList<LateAgency> LateBelow,
    int Objections)
{
    public bool MayDecide => Permissions.Allow(Officer.Role, Permissions.DecideApplications);
}

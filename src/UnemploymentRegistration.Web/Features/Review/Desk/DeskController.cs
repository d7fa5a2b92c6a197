using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Desk;

/// <summary>工作台: what waits for the officer, and why (rules 6.6, 13.2).</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route("staff")]
public sealed class DeskController(WaitingLines lines, ReviewQueue queue, Caseload caseload, TimeProvider clock) : Controller
{
    /// <summary>How many agencies with late work are named, the worst first.</summary>
    public const int MostLate = 10;

    private const int MostUrgent = 5;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        var desk = new DeskPage(officer, clock.TodayInChina(), await lines.ReadAsync(officer, cancellationToken));
        if (Permissions.Allow(officer.Role, Permissions.SeeCaseload))
        {
            desk = desk with { LateCaseloads = await LateAsync(officer, desk.Today, cancellationToken) };
        }

        return Permissions.Allow(officer.Role, Permissions.SeeQueue)
            ? View(await WithQueueAsync(desk, cancellationToken))
            : View("WithoutQueue", desk);
    }

    // Of a single agency the lines say it already.
    private async Task<IReadOnlyList<LateCaseload>> LateAsync(Officer officer, DateOnly today, CancellationToken cancellationToken) =>
        officer.Jurisdiction.Level >= AgencyLevel.Street
            ? []
            : await caseload.LateByAgencyAsync(officer.Jurisdiction, today, MostLate, cancellationToken);

    private async Task<DeskPage> WithQueueAsync(DeskPage desk, CancellationToken cancellationToken)
    {
        var jurisdiction = desk.Officer.Jurisdiction;
        var urgent = await queue.ReadAsync(jurisdiction, new QueueFilter(), position: null, cancellationToken);
        return desk with
        {
            MostUrgent = [.. urgent.Entries.Take(MostUrgent)],
            LateBelow = await queue.LateByAgencyAsync(jurisdiction, desk.Today, MostLate, cancellationToken),
        };
    }
}

/// <summary>What the desk shows.</summary>
public sealed record DeskPage(Officer Officer, DateOnly Today, IReadOnlyList<WaitingLine> Lines)
{
    public IReadOnlyList<QueueEntry> MostUrgent { get; init; } = [];

    public IReadOnlyList<LateAgency> LateBelow { get; init; } = [];

    public IReadOnlyList<LateCaseload> LateCaseloads { get; init; } = [];

    public bool MayDecide => Permissions.Allow(Officer.Role, Permissions.DecideApplications);
}

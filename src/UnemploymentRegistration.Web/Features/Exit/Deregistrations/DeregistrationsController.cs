using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.Deregistrations;

/// <summary>注销: what waits at the platforms of the jurisdiction, and one case (rule 10).</summary>
[Authorize(Policy = Permissions.WorkOnExits)]
[Route("staff/deregistrations")]
public sealed class DeregistrationsController(DeregistrationPages pages) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(
        [FromQuery] DeregistrationQuery query,
        [FromServices] DeregistrationQueue queue,
        CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        Dictionary<DeregistrationStatus, int> counts = [];
        foreach (var status in DeregistrationQuery.Shown)
        {
            counts[status] = await queue.CountAsync(officer.Jurisdiction, new DeregistrationFilter(status), cancellationToken);
        }

        var page = await queue.ReadAsync(officer.Jurisdiction, query.Filter, query.Position, cancellationToken);
        return View(new DeregistrationListPage(query, page, counts, officer));
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Show(long number, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } page ? View(page) : NotFound();
}

/// <summary>The state of the list, as its address says it.</summary>
public sealed class DeregistrationQuery
{
    /// <summary>Those that wait, in the order of the way.</summary>
    public static IReadOnlyList<DeregistrationStatus> Shown { get; } =
        [DeregistrationStatus.Proposed, DeregistrationStatus.Investigating, DeregistrationStatus.Informed];

    public string? Status { get; set; }

    public string? Ground { get; set; }

    public bool Clear { get; set; }

    public long? After { get; set; }

    public long? Before { get; set; }

    [BindNever]
    public DeregistrationFilter Filter => new(Enum.TryParse<DeregistrationStatus>(Status, out var status) && Enum.IsDefined(status) ? status : DeregistrationStatus.Proposed)
    {
        Ground = DeregistrationGrounds.TryParse(Ground, out var ground) ? ground : null,
        OnlyClear = Clear,
    };

    [BindNever]
    public DeregistrationPosition? Position => (Before, After) switch
    {
        ({ } before, _) => new DeregistrationPosition(new(before), Backwards: true),
        (_, { } after) => new DeregistrationPosition(new(after), Backwards: false),
        _ => null,
    };

    public string AddressWith(string name, DeregistrationId number)
    {
        var ground = Filter.Ground is { } chosen ? $"&ground={chosen.ToCode()}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"/staff/deregistrations?status={Filter.Status}{ground}{(Clear ? "&clear=true" : "")}&{name}={number}");
    }
}

/// <summary>What the list shows.</summary>
public sealed record DeregistrationListPage(
    DeregistrationQuery Query,
    DeregistrationPage Page,
    IReadOnlyDictionary<DeregistrationStatus, int> Counts,
    Officer Officer);

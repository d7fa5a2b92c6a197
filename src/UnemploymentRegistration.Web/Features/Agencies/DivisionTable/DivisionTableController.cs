using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Agencies.DivisionTable;

/// <summary>行政区划: today's divisions, level by level, and the changes of their codes (rule 5.6).</summary>
[Authorize(Policy = Permissions.AdministerProvince)]
[Route("admin/divisions")]
public sealed class DivisionTableController(ReferenceData reference, IRegistryDbContext db) : Controller
{
    private const int MostFound = 50;

    [HttpGet]
    public async Task<IActionResult> Index(string? under, string? name, CancellationToken cancellationToken)
    {
        var divisions = reference.Current.Divisions;
        var parent = DivisionCode.TryParse(under, out var code) ? divisions.Find(code) : divisions.Find(DivisionCode.Jilin);
        var searched = TypedText.Tidy(name);
        var shown = searched is null
            ? divisions.ChildrenOf(parent?.Code)
            : divisions.Search(searched, under: null, MostFound);
        var changes = await db.DivisionChanges.AsNoTracking().OrderBy(change => change.Old).ToListAsync(cancellationToken);
        return View(new DivisionTablePage(parent, searched, shown, changes));
    }
}

/// <summary>What the page of divisions shows: the children of one, or what a name found.</summary>
public sealed record DivisionTablePage(
    Division? Parent,
    string? Searched,
    IReadOnlyList<Division> Shown,
    IReadOnlyList<DivisionChange> Changes);

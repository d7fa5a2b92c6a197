using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Agencies.Coverage;

/// <summary>基层平台覆盖: the addresses that reach no staffed street platform, by county and one by one.</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin/coverage")]
public sealed class CoverageController(CoverageReading coverage) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await coverage.ByCountyAsync(User.ToOfficer().Jurisdiction, cancellationToken));

    [HttpGet("{county:length(6)}")]
    public async Task<IActionResult> County(string county, string? after, CancellationToken cancellationToken)
    {
        if (!DivisionCode.TryParse(county, out var code) || !DivisionCode.Jilin.Contains(code))
        {
            return NotFound();
        }

        var places = await coverage.OfCountyAsync(code, after, User.ToOfficer().Jurisdiction, cancellationToken);
        return View(new CountyPage(
            code,
            [.. places.Take(CoverageReading.PageSize)],
            HasMore: places.Count > CoverageReading.PageSize,
            IsFirst: after is null));
    }
}

/// <summary>One page of the uncovered places of a county.</summary>
public sealed record CountyPage(DivisionCode County, IReadOnlyList<UncoveredPlace> Places, bool HasMore, bool IsFirst);

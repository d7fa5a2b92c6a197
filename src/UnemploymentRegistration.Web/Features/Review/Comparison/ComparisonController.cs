using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Comparison;

/// <summary>比对名单: the five sources, their lists, and a new list from a file; for the province's administrators.</summary>
[Authorize(Policy = Permissions.AdministerProvince)]
[Route("admin/comparison")]
public sealed class ComparisonController(ListHistory history, IEnumerable<IEvidenceSource> sources) : Controller
{
    private const int LongestCode = 40;

    [HttpGet]
    public async Task<IActionResult> Index(long? before, CancellationToken cancellationToken) =>
        IsOfTheProvince ? View(await PageAsync(before, source: null, cancellationToken)) : NotFound();

    [HttpPost]
    [StreamedForm]
    public async Task<IActionResult> Upload([FromServices] ListUploads uploads, CancellationToken cancellationToken)
    {
        if (!IsOfTheProvince)
        {
            return NotFound();
        }

        var parts = StreamedFormAttribute.PartsOf(HttpContext);
        var code = await ReadSourceAsync(parts, cancellationToken);
        if (!ComparisonSources.TryParse(code, out var source))
        {
            ModelState.AddModelError(nameof(ComparisonPage.Source), "请选择比对来源");
            return View(nameof(Index), await PageAsync(before: null, code, cancellationToken));
        }

        var file = await parts.ReadNextSectionAsync(cancellationToken);
        var name = file?.AsFileSection()?.FileName ?? "";
        if (file is null || name.Length == 0)
        {
            ModelState.AddModelError(nameof(ComparisonPage.File), "请选择名单文件");
            return View(nameof(Index), await PageAsync(before: null, code, cancellationToken));
        }

        var upload = await uploads.TakeAsync(
            source, Path.GetFileName(name), file.Body, Actor.For(User.ToOfficer()).Name, cancellationToken);
        if (upload.IsRefused)
        {
            ModelState.AddModelError(nameof(ComparisonPage.File), upload.Error.Message);
            return View(nameof(Index), await PageAsync(before: null, code, cancellationToken));
        }

        TempData.SetBanner(Banner.Notice("名单已上传，正在导入。可以离开本页，导入不会中断。"));
        return RedirectToAction(nameof(Index));
    }

    private bool IsOfTheProvince => User.ToOfficer().Jurisdiction.Level is AgencyLevel.Province;

    private static async Task<string?> ReadSourceAsync(MultipartReader parts, CancellationToken cancellationToken) =>
        await parts.ReadNextSectionAsync(cancellationToken) is { } section
        && section.GetContentDispositionHeader()?.Name.Value == nameof(ComparisonPage.Source)
            ? await StreamedFormAttribute.ReadAsync(section, LongestCode, cancellationToken)
            : null;

    private async Task<ComparisonPage> PageAsync(long? before, string? source, CancellationToken cancellationToken)
    {
        var conditions = new List<SourceLine>();
        foreach (var one in sources)
        {
            conditions.Add(new SourceLine(one.Source, await one.LookAsync(cancellationToken)));
        }

        return new ComparisonPage(conditions, await history.ReadAsync(before, cancellationToken)) { Source = source };
    }
}

/// <summary>A source and whether anybody answers for it.</summary>
public sealed record SourceLine(ComparisonSource Source, SourceCondition Condition);

/// <summary>What the page shows, and what was chosen.</summary>
public sealed record ComparisonPage(IReadOnlyList<SourceLine> Sources, ListHistoryPage History)
{
    public string? Source { get; init; }

    public string? File { get; init; }

    public bool IsLoading => History.Lists.Any(list => list.IsLoading);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Infrastructure.Service;
using UnemploymentRegistration.Web.Features.Agencies.Imports;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Referred;

/// <summary>导入参照服务人员名单: rehearsed and imported from the same file; the portal keeps no copy of the list (rule 1.4).</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/caseload/referred/import")]
public sealed class ReferralImportController(ReferralReader reader, TimeProvider clock) : Controller
{
    public const string Apply = "apply";

    [HttpGet]
    public IActionResult Import() => View(new ReferralImportPage());

    [HttpPost]
    public async Task<IActionResult> Import(
        IFormFile? file,
        string? then,
        [FromServices] ImportReferralsHandler importReferrals,
        CancellationToken cancellationToken)
    {
        var upload = await UploadedList.ReadAsync(file, ".csv", cancellationToken);
        if (upload.IsRefused)
        {
            ModelState.AddModelError(nameof(ReferralImportPage.File), upload.Error.Message);
            return View(new ReferralImportPage());
        }

        var reading = reader.Read(upload.Value, clock.TodayInChina());
        if (!reading.IsSound)
        {
            ModelState.AddModelError(nameof(ReferralImportPage.File), "文件有错误，没有导入任何人。请改正后重新选择文件。");
            return View(new ReferralImportPage { Errors = reading.Errors });
        }

        var isRehearsal = then != Apply;
        var outcomes = await importReferrals.HandleAsync(new(reading.Rows, User.ToOfficer(), isRehearsal), cancellationToken);
        return View(new ReferralImportPage { Outcomes = outcomes, IsRehearsal = isRehearsal });
    }
}

/// <summary>What the page of the import shows.</summary>
public sealed record ReferralImportPage
{
    public IFormFile? File { get; init; }

    public IReadOnlyList<LineError> Errors { get; init; } = [];

    public IReadOnlyList<ImportedReferral> Outcomes { get; init; } = [];

    public bool IsRehearsal { get; init; }

    public int Accepted => Outcomes.Count(outcome => outcome.Refusal is null);
}

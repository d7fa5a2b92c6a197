using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Agencies.Imports;

/// <summary>导入: a list is uploaded, rehearsed at an address of its own, and then applied or left.</summary>
[Authorize(Policy = Permissions.AdministerProvince)]
[Route("admin/imports")]
public sealed class ImportsController(StagedImports imports, ImportFiles files, OfficerNames officers) : Controller
{
    // Above the longest list, so that who is a little above it is told so at the field and not cut off.
    private const int MostRequestBytes = 3 * StagedImport.MostBytes;

    [HttpGet("{kind:alpha}")]
    [HttpGet("division-changes", Name = "division-changes")]
    public async Task<IActionResult> Upload(string? kind, CancellationToken cancellationToken) =>
        await PageAsync(kind, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{kind:alpha}")]
    [HttpPost("division-changes")]
    [RequestSizeLimit(MostRequestBytes)]
    public async Task<IActionResult> Upload(string? kind, IFormFile? file, CancellationToken cancellationToken)
    {
        if (await PageAsync(kind, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var upload = await UploadedList.ReadAsync(file, page.Kind.Extension, cancellationToken);
        if (upload.IsRefused)
        {
            ModelState.AddModelError(nameof(UploadPage.File), upload.Error.Message);
            return View(page);
        }

        var id = await imports.StageAsync(page.Kind.Kind, file!.FileName, upload.Value, User.ToOfficer().Id, cancellationToken);
        return RedirectToAction(nameof(Rehearsal), new { id });
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Rehearsal(long id, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } staged)
        {
            return NotFound();
        }

        var rehearsal = staged.AppliedAt is null ? await files.RehearseAsync(staged, cancellationToken) : null;
        return View(new RehearsalPage(staged, ImportKind.Of(staged.Kind), rehearsal));
    }

    [HttpPost("{id:long}/apply")]
    public async Task<IActionResult> Apply(long id, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } staged)
        {
            return NotFound();
        }

        var application = await files.ApplyAsync(staged, cancellationToken);
        TempData.SetBanner(application.IsRefused
            ? Banner.Refusal(application.Error)
            : Banner.Notice(string.Create(CultureInfo.CurrentCulture, $"已导入{staged.FileName}。")));
        return application.IsRefused && application.Error != StagedImport.AlreadyApplied
            ? RedirectToAction(nameof(Rehearsal), new { id })
            : Redirect(ImportKind.Of(staged.Kind).Home);
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{id:long}/apply")]
    public IActionResult Return(long id) => RedirectToAction(nameof(Rehearsal), new { id });

    private async Task<UploadPage?> PageAsync(string? word, CancellationToken cancellationToken)
    {
        if (ImportKind.Find(word ?? ImportKind.DivisionChanges.Word) is not { } kind)
        {
            return null;
        }

        var latest = await imports.LatestAsync(kind.Kind, cancellationToken);
        return new UploadPage(kind, latest, await officers.OfAsync(latest.Select(entry => entry.UploadedBy), cancellationToken));
    }
}

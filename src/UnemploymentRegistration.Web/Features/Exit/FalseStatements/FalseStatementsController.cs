using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Exit.FalseStatements;

/// <summary>虚假承诺名单: what waits for a second person, and what was confirmed for 人社信用 (rule 9.6).</summary>
[Authorize(Policy = Permissions.WorkOnExits)]
[Route("staff/false-statements")]
public sealed class FalseStatementsController(FalseStatementList list, FalseStatementBook statements, OfficerNames officers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? status, long? below, CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        var shown = Enum.TryParse(status, ignoreCase: true, out FalseStatementStatus chosen) && Enum.IsDefined(chosen)
            ? chosen
            : FalseStatementStatus.Recorded;
        return View(new FalseStatementListPage(shown, await list.ReadAsync(officer.Jurisdiction, shown, below, cancellationToken), officer));
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Show(long number, CancellationToken cancellationToken)
    {
        if (await list.FindAsync(number, cancellationToken) is not var (statement, record, words))
        {
            return NotFound();
        }

        OfficerId?[] named = [statement.RecordedBy, statement.JudgedBy];
        return View(new FalseStatementPageModel(
            statement, record, words, await officers.OfAsync(named.OfType<OfficerId>(), cancellationToken), statement.WhyMayNotJudge(User.ToOfficer())?.Message));
    }

    [HttpGet("{number:long}/judge")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Show), new { number });

    [HttpPost("{number:long}/judge")]
    [Authorize(Policy = Permissions.JudgeFalseStatements)]
    public async Task<IActionResult> Judge(long number, bool confirms, CancellationToken cancellationToken)
    {
        var judging = await statements.JudgeAsync(number, confirms, User.ToOfficer(), cancellationToken);
        if (judging.Error == FalseStatementErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(judging.IsRefused ? Banner.Refusal(judging.Error) : Banner.Notice(confirms ? "已确认，列入名单。" : "已不予认定。"));
        return RedirectToAction(nameof(Show), new { number });
    }

    [HttpGet("export")]
    public IActionResult ReturnToList() => RedirectToAction(nameof(Index));

    [HttpPost("export")]
    [Authorize(Policy = Permissions.ExportLists)]
    public async Task<IActionResult> Export([FromServices] RequestJobHandler requestJob, CancellationToken cancellationToken)
    {
        var request = new JobRequest(FalseStatementExport.Name, "导出虚假承诺名单（已确认）", "", User.ToOfficer());
        var requested = await requestJob.HandleAsync(new RequestJob(request), cancellationToken);
        TempData.SetBanner(requested.IsRefused ? Banner.Refusal(requested.Error) : Banner.Notice("已提交导出。完成后在“我的任务”下载。"));
        return Redirect("/staff/jobs");
    }
}

/// <summary>What the list shows.</summary>
public sealed record FalseStatementListPage(FalseStatementStatus Status, FalseStatementPage Page, Officer Officer);

/// <summary>One statement, and why this officer may not judge it; empty where they may.</summary>
public sealed record FalseStatementPageModel(
    FalseStatement Statement,
    RegistrationRecord Record,
    string Words,
    IReadOnlyDictionary<OfficerId, string> Names,
    string? WhyNot)
{
    public override string ToString() => nameof(FalseStatementPageModel);
}

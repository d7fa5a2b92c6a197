using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
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
    public Task<IActionResult> Show(long number, CancellationToken cancellationToken) =>
        ShowAsync(number, new FalseStatementJudgementForm(), cancellationToken);

    [HttpGet("{number:long}/judge")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Show), new { number });

    [HttpPost("{number:long}/judge")]
    [Authorize(Policy = Permissions.JudgeFalseStatements)]
    public async Task<IActionResult> Judge(long number, FalseStatementJudgementForm form, CancellationToken cancellationToken)
    {
        if (form.Read(ModelState) is not { } judgement)
        {
            return await ShowAsync(number, form, cancellationToken);
        }

        var judging = await statements.JudgeAsync(number, judgement, User.ToOfficer(), cancellationToken);
        if (judging.Error == FalseStatementErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(judging.IsRefused ? Banner.Refusal(judging.Error) : Banner.Notice(judgement.Confirms ? "已确认，列入名单。" : "已不予认定。"));
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

    private async Task<IActionResult> ShowAsync(long number, FalseStatementJudgementForm form, CancellationToken cancellationToken)
    {
        if (await list.FindAsync(number, cancellationToken) is not { } file)
        {
            return NotFound();
        }

        OfficerId?[] named = [file.Statement.RecordedBy, file.Statement.JudgedBy];
        var names = await officers.OfAsync(named.OfType<OfficerId>(), cancellationToken);
        return View(nameof(Show), new FalseStatementPageModel(file, names, file.Statement.WhyMayNotJudge(User.ToOfficer())?.Message, form));
    }
}

/// <summary>结论, as it is typed.</summary>
public sealed class FalseStatementJudgementForm
{
    private const string Confirmed = "confirmed";
    private const string Dismissed = "dismissed";

    public static IReadOnlyList<SelectListItem> Conclusions { get; } = [new("确认，列入名单", Confirmed), new("不予认定", Dismissed)];

    public string? Conclusion { get; set; }

    public string? Reasons { get; set; }

    public FalseStatementJudgement? Read(ModelStateDictionary errors)
    {
        const string prefix = nameof(FalseStatementPageModel.Form);
        if (Conclusion is not (Confirmed or Dismissed))
        {
            errors.AddModelError($"{prefix}.{nameof(Conclusion)}", "请选择结论");
        }

        var reasons = ExitWords.Read(Reasons);
        if (reasons.IsRefused)
        {
            errors.AddModelError($"{prefix}.{nameof(Reasons)}", reasons.Error.Message);
        }

        return errors.IsValid ? new(Conclusion is Confirmed, reasons.Value!) : null;
    }
}

/// <summary>What the list shows.</summary>
public sealed record FalseStatementListPage(FalseStatementStatus Status, FalseStatementPage Page, Officer Officer);

/// <summary>One statement, and why this officer may not judge it; empty where they may.</summary>
public sealed record FalseStatementPageModel(
    FalseStatementFile File,
    IReadOnlyDictionary<OfficerId, string> Names,
    string? WhyNot,
    FalseStatementJudgementForm Form)
{
    public override string ToString() => nameof(FalseStatementPageModel);
}

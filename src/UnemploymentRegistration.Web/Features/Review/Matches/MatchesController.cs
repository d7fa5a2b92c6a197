using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Matches;

/// <summary>疑似同一人: side by side, and a reviewer says which it is (rule 2.7).</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/applications/{number:long}/matches")]
public sealed class MatchesController(ApplicationFiles files, OfficerNames officers) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(long number, CancellationToken cancellationToken) =>
        await ReadAsync(number, new JudgeForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost]
    [Authorize(Policy = Permissions.DecideApplications)]
    public async Task<IActionResult> Judge(
        long number,
        [Bind(Prefix = nameof(MatchesPage.Judge))] JudgeForm form,
        [FromServices] IValidator<JudgeForm> validator,
        [FromServices] JudgeMatchHandler judgeMatch,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken), nameof(MatchesPage.Judge));
        if (!ModelState.IsValid)
        {
            return await ReadAsync(number, form, cancellationToken) is { } again ? View(nameof(Index), again) : NotFound();
        }

        var finding = await judgeMatch.HandleAsync(
            new(new(number), form.Match ?? string.Empty, form.Sameness!.Value, TypedText.Tidy(form.Reason)!, User.ToOfficer()),
            cancellationToken);
        if (finding.Error == ApplicationErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(finding.IsRefused
            ? Banner.Refusal(finding.Error)
            : Banner.Notice(form.Sameness is Sameness.SamePerson
                ? "已认定为同一人。记录不会合并；该人已登记的，本申请按“已在省内登记失业”办理。"
                : "已认定为不同人，以后不再提示。"));
        return Redirect($"/staff/applications/{number}/matches");
    }

    private async Task<MatchesPage?> ReadAsync(long number, JudgeForm form, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(new(number), cancellationToken) is not { } file)
        {
            return null;
        }

        var names = await officers.OfAsync(file.Matches.Select(m => m.Verdict?.FoundBy).OfType<OfficerId>(), cancellationToken);
        var mayJudge = Permissions.Allow(User.ToOfficer().Role, Permissions.DecideApplications);
        return new MatchesPage(file.Application, file.Matches, names, mayJudge) { Judge = form };
    }
}

/// <summary>What the page shows, with what was typed so far.</summary>
public sealed record MatchesPage(
    RegistrationApplication Application,
    IReadOnlyList<PossibleMatch> Matches,
    IReadOnlyDictionary<OfficerId, string> Names,
    bool MayJudge)
{
    public JudgeForm Judge { get; init; } = new();
}

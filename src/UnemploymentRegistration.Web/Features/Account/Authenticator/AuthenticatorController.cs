using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.Authenticator;

/// <summary>身份验证器: an officer's own; where one is required, the one page that opens without it.</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route("account/staff/authenticator")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AuthenticatorController(AuthenticatorEnrolment enrolment, IValidator<EnrolForm> validator) : Controller
{
    private const string PasswordLocked = "连续输错 5 次，账户已锁定 15 分钟。";
    private const string WrongPassword = "登录密码不对";

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        return await enrolment.CodesLeftAsync(officer, cancellationToken) is { } left
            ? View("Enrolled", new EnrolledPage(left))
            : View("Enrol", PageOf(await enrolment.OfferAsync(officer, cancellationToken), replaces: false));
    }

    /// <summary>换手机: another telephone in the place of the one enrolled.</summary>
    [HttpGet("replace")]
    public async Task<IActionResult> Replace(CancellationToken cancellationToken) => View(
        "Enrol",
        PageOf(await enrolment.OfferAsync(User.ToOfficer(), cancellationToken), await IsEnrolledAsync(cancellationToken)));

    /// <summary>Answers with the recovery codes: they stand on this one page and nowhere else.</summary>
    [HttpPost]
    public async Task<IActionResult> Enrol(EnrolForm form, CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        var offer = await enrolment.ReopenAsync(officer, form.Offered, cancellationToken);
        if (offer is null)
        {
            ModelState.AddModelError(nameof(form.Code), "页面已过期。请删除手机上刚才添加的账户，重新扫描下面的二维码");
            return await EnrolAgainAsync(await enrolment.OfferAsync(officer, cancellationToken), cancellationToken);
        }

        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        if (!ModelState.IsValid)
        {
            return await EnrolAgainAsync(offer, cancellationToken);
        }

        var outcome = await enrolment.EnrolAsync(officer, offer.Secret, form.Password!, TypedText.Compact(form.Code), cancellationToken);
        if (outcome.Step is EnrolmentStep.Done)
        {
            return View("Codes", new RecoveryCodesPage(outcome.Codes));
        }

        Tell(outcome.Step);
        return await EnrolAgainAsync(offer, cancellationToken);
    }

    /// <summary>重新生成恢复码: the ones before count no more.</summary>
    [HttpPost("codes")]
    public async Task<IActionResult> Renew(string? password, CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        if (await enrolment.CodesLeftAsync(officer, cancellationToken) is not { } left)
        {
            return RedirectToAction(nameof(Index));
        }

        if (string.IsNullOrEmpty(password))
        {
            ModelState.AddModelError(nameof(EnrolledPage.Password), "请填写登录密码");
        }
        else
        {
            var outcome = await enrolment.RenewCodesAsync(officer, password, cancellationToken);
            if (outcome.Step is EnrolmentStep.Done)
            {
                return View("Codes", new RecoveryCodesPage(outcome.Codes));
            }

            Tell(outcome.Step);
        }

        ModelState.SetModelValue(nameof(EnrolledPage.Password), ValueProviderResult.None);
        return View("Enrolled", new EnrolledPage(left));
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("codes")]
    public IActionResult Return() => RedirectToAction(nameof(Index));

    private void Tell(EnrolmentStep step)
    {
        var (field, message) = step switch
        {
            EnrolmentStep.WrongCode => (nameof(EnrolForm.Code), "动态验证码不对。请核对手机的时间，再填当前显示的数字"),
            EnrolmentStep.Locked => (nameof(EnrolForm.Password), PasswordLocked),
            _ => (nameof(EnrolForm.Password), WrongPassword),
        };
        ModelState.AddModelError(field, message);
    }

    // The same picture as before: the telephone has its secret already.
    private async Task<IActionResult> EnrolAgainAsync(OfferedSecret offer, CancellationToken cancellationToken)
    {
        foreach (var field in new[] { nameof(EnrolForm.Code), nameof(EnrolForm.Password), nameof(EnrolForm.Offered) })
        {
            ModelState.SetModelValue(field, ValueProviderResult.None);
        }

        return View("Enrol", PageOf(offer, await IsEnrolledAsync(cancellationToken)));
    }

    private async Task<bool> IsEnrolledAsync(CancellationToken cancellationToken) =>
        await enrolment.CodesLeftAsync(User.ToOfficer(), cancellationToken) is not null;

    private EnrolPage PageOf(OfferedSecret offer, bool replaces) => new(offer, User.Identity!.Name!, replaces);
}

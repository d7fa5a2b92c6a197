using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Account;

/// <summary>申请人登录: a mobile number, then the code that was sent to it.</summary>
[AllowAnonymous]
[Route("account")]
public sealed class AccountController(
    CodeDispatch dispatch,
    RedeemSignInCodeHandler redeemCode,
    IHostEnvironment environment) : Controller
{
    // TempData is encrypted: the number travels with the browser and is read by nobody.
    private const string Mobile = "sign-in-mobile";
    private const string Delayed = "sign-in-delayed";
    private const string Home = "/my";

    private string Browser => BrowserMark.Of(HttpContext, environment.IsProduction());

    [HttpGet("sign-in")]
    public IActionResult SignIn(string? returnUrl)
    {
        _ = Browser;
        return User.Identity is { IsAuthenticated: true }
            ? LocalRedirect(LocalOr(returnUrl))
            : View(new MobileForm { ReturnUrl = returnUrl });
    }

    [HttpPost("sign-in")]
    public async Task<IActionResult> SendCode(MobileForm form, CancellationToken cancellationToken)
    {
        var mobile = MobileNumber.Read(form.Mobile, allowsHongKongMacaoTaiwan: true);
        if (mobile.IsRefused)
        {
            ModelState.AddModelError(nameof(form.Mobile), mobile.Error.Message);
            return View(nameof(SignIn), form);
        }

        if (await TrySendAsync(mobile.Value, nameof(form.Mobile), cancellationToken))
        {
            return RedirectToAction(nameof(Code), new { form.ReturnUrl });
        }

        return View(nameof(SignIn), form);
    }

    [HttpGet("sign-in/code")]
    public IActionResult Code(string? returnUrl) => AskedMobile() is { } mobile
        ? View(PageFor(mobile, returnUrl))
        : RedirectToAction(nameof(SignIn), new { returnUrl });

    [HttpPost("sign-in/code")]
    public async Task<IActionResult> Redeem(CodeForm form, CancellationToken cancellationToken)
    {
        if (AskedMobile() is not { } mobile)
        {
            return RedirectToAction(nameof(SignIn), new { form.ReturnUrl });
        }

        var code = TypedText.Compact(form.Code);
        if (code.Length == 0)
        {
            ModelState.AddModelError(nameof(form.Code), "请填写短信中的验证码");
            return View(nameof(Code), PageFor(mobile, form.ReturnUrl));
        }

        var account = await redeemCode.HandleAsync(new RedeemSignInCode(mobile, Browser, code), cancellationToken);
        if (account.IsRefused)
        {
            ModelState.AddModelError(nameof(form.Code), account.Error.Message);
            return View(nameof(Code), PageFor(mobile, form.ReturnUrl));
        }

        TempData.Remove(Mobile);
        TempData.Remove(Delayed);
        await ApplicantSignIn.SignInAsync(HttpContext, account.Value.Id, account.Value.MobileMasked);
        return LocalRedirect(LocalOr(form.ReturnUrl));
    }

    [HttpPost("sign-in/again")]
    public async Task<IActionResult> SendAgain(CodeForm form, CancellationToken cancellationToken)
    {
        if (AskedMobile() is not { } mobile)
        {
            return RedirectToAction(nameof(SignIn), new { form.ReturnUrl });
        }

        return await TrySendAsync(mobile, nameof(form.Code), cancellationToken)
            ? RedirectToAction(nameof(Code), new { form.ReturnUrl })
            : View(nameof(Code), PageFor(mobile, form.ReturnUrl));
    }

    private async Task<bool> TrySendAsync(MobileNumber mobile, string field, CancellationToken cancellationToken)
    {
        var sending = await dispatch.SendAsync(new CodeRequest(mobile, Browser, NetworkAddress.Of(HttpContext)), cancellationToken);
        if (sending.IsRefused)
        {
            ModelState.AddModelError(field, sending.Error.Message);
            return false;
        }

        TempData[Mobile] = mobile.Value;
        TempData[Delayed] = !sending.Value;
        return true;
    }

    private MobileNumber? AskedMobile() =>
        MobileNumber.Read(TempData.Peek(Mobile) as string, allowsHongKongMacaoTaiwan: true).Value;

    private CodeForm PageFor(MobileNumber mobile, string? returnUrl) => new()
    {
        ReturnUrl = returnUrl,
        MobileMasked = mobile.Masked,
        IsDelayed = TempData.Peek(Delayed) is true,
    };

    private string LocalOr(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : Home;
}

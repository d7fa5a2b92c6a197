using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Intake.Account;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>换手机号码: to which number the code goes, then the code (rules 4.4, 9.5).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/registration/{number:long}/mobile")]
public sealed class MobileController(
    OwnContents contents,
    ReportNewMobileHandler reportMobile,
    CodeDispatch dispatch,
    IHostEnvironment environment) : Controller
{
    // TempData is encrypted: the number travels with the browser and is read by nobody.
    private const string Mobile = "new-mobile";
    private const string SignsIn = "new-mobile-signs-in";
    private const string Delayed = "new-mobile-delayed";
    private const string Home = "/my/registration";

    private ApplicantAccountId Account => User.ToAccount();

    private string Browser => BrowserMark.Of(HttpContext, environment.IsProduction());

    [HttpGet]
    public async Task<IActionResult> Ask(long number, CancellationToken cancellationToken)
    {
        _ = Browser;
        return await contents.FindAsync(Account, new(number), cancellationToken) is { } now
            ? View("Mobile", new NewMobilePage(now.MobileMasked))
            : NotFound();
    }

    [HttpPost]
    public async Task<IActionResult> SendCode(
        long number,
        [Bind(Prefix = nameof(NewMobilePage.Form))] NewMobileForm form,
        CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(Account, new(number), cancellationToken) is not { } now)
        {
            return NotFound();
        }

        if (await ReadAsync(number, form, now.AllowsRegionalMobile, cancellationToken) is not { } mobile
            || !await TrySendAsync(mobile, form.SignIn is NewMobileForm.Both, FieldOf(nameof(form.Mobile)), cancellationToken))
        {
            return View("Mobile", new NewMobilePage(now.MobileMasked) { Form = form });
        }

        return RedirectToAction(nameof(Code), new { number });
    }

    [HttpGet("code")]
    public async Task<IActionResult> Code(long number, CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(Account, new(number), cancellationToken) is null)
        {
            return NotFound();
        }

        return Asked() is { } asked ? View("MobileCode", PageFor(number, asked)) : RedirectToAction(nameof(Ask), new { number });
    }

    [HttpPost("code")]
    public async Task<IActionResult> Change(
        long number,
        string? code,
        [FromServices] ApplicantSignIn signIn,
        CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(Account, new(number), cancellationToken) is null)
        {
            return NotFound();
        }

        if (Asked() is not { } asked)
        {
            return RedirectToAction(nameof(Ask), new { number });
        }

        var proof = new RedeemSignInCode(asked.Mobile, Browser, TypedText.Compact(code));
        var changing = await reportMobile.HandleAsync(new(new(number), Account, proof, asked.SignsIn), cancellationToken);
        if (changing.Error == SignInErrors.WrongCode)
        {
            ModelState.AddModelError(nameof(code), string.IsNullOrWhiteSpace(code) ? "请填写短信中的验证码" : changing.Error.Message);
            return View("MobileCode", PageFor(number, asked));
        }

        Forget();
        if (!changing.IsRefused && asked.SignsIn)
        {
            await signIn.GoByAsync(HttpContext, asked.Mobile, cancellationToken);
        }

        TempData.SetBanner(changing.IsRefused ? Banner.Refusal(changing.Error) : Banner.Notice($"手机号码已经改为 {asked.Mobile.Masked}。"));
        return Redirect(Home);
    }

    [HttpPost("again")]
    public async Task<IActionResult> SendAgain(long number, CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(Account, new(number), cancellationToken) is null)
        {
            return NotFound();
        }

        if (Asked() is not { } asked)
        {
            return RedirectToAction(nameof(Ask), new { number });
        }

        return await TrySendAsync(asked.Mobile, asked.SignsIn, nameof(NewMobileCodePage.Code), cancellationToken)
            ? RedirectToAction(nameof(Code), new { number })
            : View("MobileCode", PageFor(number, asked));
    }

    private async Task<MobileNumber?> ReadAsync(long number, NewMobileForm form, bool allowsRegional, CancellationToken cancellationToken)
    {
        if (form.SignIn is not (NewMobileForm.Both or NewMobileForm.ContactOnly))
        {
            ModelState.AddModelError(FieldOf(nameof(form.SignIn)), "请选择登录用哪个号码");
        }

        var mobile = MobileNumber.Read(form.Mobile, allowsRegional);
        var error = mobile.IsRefused
            ? mobile.Error
            : await reportMobile.WhyNotAsync(
                new(number), Account, mobile.Value, signsIn: form.SignIn is NewMobileForm.Both, cancellationToken);
        if (error is not null)
        {
            var field = error == PersonReportErrors.MobileHasAccount ? nameof(form.SignIn) : nameof(form.Mobile);
            ModelState.AddModelError(FieldOf(field), error.Message);
        }

        return ModelState.IsValid ? mobile.Value : null;
    }

    private async Task<bool> TrySendAsync(MobileNumber mobile, bool signsIn, string field, CancellationToken cancellationToken)
    {
        var sending = await dispatch.SendAsync(new CodeRequest(mobile, Browser, NetworkAddress.Of(HttpContext)), cancellationToken);
        if (sending.IsRefused)
        {
            ModelState.AddModelError(field, sending.Error.Message);
            return false;
        }

        (TempData[Mobile], TempData[SignsIn], TempData[Delayed]) = (mobile.Value, signsIn, !sending.Value);
        return true;
    }

    private AskedMobile? Asked() =>
        MobileNumber.Read(TempData.Peek(Mobile) as string, allowsHongKongMacaoTaiwan: true).Value is { } mobile
            ? new AskedMobile(mobile, TempData.Peek(SignsIn) is true, TempData.Peek(Delayed) is true)
            : null;

    private void Forget()
    {
        foreach (var key in (string[])[Mobile, SignsIn, Delayed])
        {
            TempData.Remove(key);
        }
    }

    private static NewMobileCodePage PageFor(long number, AskedMobile asked) => new(number, asked.Mobile.Masked, asked.IsDelayed);

    private static string FieldOf(string name) => $"{nameof(NewMobilePage.Form)}.{name}";
}

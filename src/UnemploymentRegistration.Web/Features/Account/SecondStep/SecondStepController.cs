using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.SecondStep;

/// <summary>登录第二步: the code of the authenticator, or a recovery code, after the password.</summary>
[AllowAnonymous]
[Route("account/staff/sign-in/code")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecondStepController(OfficerSignIn officers, PendingSignIn pending, StaffFailures failures) : Controller
{
    public const string Page = "/account/staff/sign-in/code";

    private const string FirstStep = "/account/staff/sign-in";
    private const string Desk = "/staff";

    /// <summary>One sentence for wrong, used and old codes and for a locked account.</summary>
    private const string Refused = "不对，或者已经用过。密码和验证码合计错 5 次，账户锁定 15 分钟。";

    [HttpGet]
    public IActionResult Index() => pending.Read(HttpContext) is null ? Redirect(FirstStep) : View(new SecondStepForm());

    [HttpPost]
    public Task<IActionResult> Index(SecondStepForm form, CancellationToken cancellationToken) =>
        TryAsync(nameof(form.Code), "动态验证码", TypedText.Compact(form.Code), isRecovery: false, cancellationToken);

    [HttpPost("recovery")]
    public Task<IActionResult> Recover(SecondStepForm form, CancellationToken cancellationToken) =>
        TryAsync(nameof(form.RecoveryCode), "恢复码", TypedText.Compact(form.RecoveryCode), isRecovery: true, cancellationToken);

    [HttpGet("recovery")]
    public IActionResult Return() => RedirectToAction(nameof(Index));

    private async Task<IActionResult> TryAsync(string field, string name, string typed, bool isRecovery, CancellationToken cancellationToken)
    {
        if (failures.WaitOf(HttpContext) is { } wait)
        {
            return new TooManyRequestsResult(wait);
        }

        if (pending.Read(HttpContext) is not { } owed)
        {
            return Redirect(FirstStep);
        }

        if (typed.Length == 0)
        {
            ModelState.AddModelError(field, $"请填写{name}");
            return Again();
        }

        if (await officers.TryCodeAsync(owed, isRecovery ? null : typed, isRecovery ? typed : null, cancellationToken) is SignInStep.Done)
        {
            return LocalRedirect(Url.IsLocalUrl(owed.ReturnUrl) ? owed.ReturnUrl : Desk);
        }

        failures.Count(HttpContext);
        ModelState.AddModelError(field, name + Refused);
        return Again();
    }

    // A code is never sent back.
    private ViewResult Again()
    {
        ModelState.SetModelValue(nameof(SecondStepForm.Code), ValueProviderResult.None);
        ModelState.SetModelValue(nameof(SecondStepForm.RecoveryCode), ValueProviderResult.None);
        return View(nameof(Index), new SecondStepForm());
    }
}

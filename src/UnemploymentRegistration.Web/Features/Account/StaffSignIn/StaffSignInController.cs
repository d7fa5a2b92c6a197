using FluentValidation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Web.Features.Account.SecondStep;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.StaffSignIn;

[AllowAnonymous]
[Route("account/staff")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StaffSignInController(
    OfficerSignIn officers,
    StaffFailures failures,
    IValidator<StaffSignInForm> validator) : Controller
{
    private const string Desk = "/staff";

    /// <summary>One sentence for every refusal; it says of no name whether it has an account.</summary>
    private const string Refused = "用户名或密码不对。连续输错 5 次，账户锁定 15 分钟。";

    [HttpGet("sign-in")]
    public IActionResult Index(string? returnUrl) => User.Identity is { IsAuthenticated: true }
        ? LocalRedirect(Local(returnUrl))
        : View(new StaffSignInForm { ReturnUrl = returnUrl });

    [HttpPost("sign-in")]
    public async Task<IActionResult> Index(StaffSignInForm form, CancellationToken cancellationToken)
    {
        if (failures.WaitOf(HttpContext) is { } wait)
        {
            return new TooManyRequestsResult(wait);
        }

        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        if (ModelState.IsValid)
        {
            switch (await officers.TryAsync(form.UserName!.Trim(), form.Password!, form.ReturnUrl, cancellationToken))
            {
                case SignInStep.Done:
                    return LocalRedirect(Local(form.ReturnUrl));
                case SignInStep.CodeOwed:
                    return Redirect(SecondStepController.Page);
                default:
                    failures.Count(HttpContext);
                    ModelState.AddModelError(nameof(form.UserName), Refused);
                    break;
            }
        }

        // A password is never sent back.
        form.Password = null;
        ModelState.SetModelValue(nameof(form.Password), ValueProviderResult.None);
        return View(form);
    }

    [HttpPost("sign-out")]
    public async Task<IActionResult> Leave()
    {
        await HttpContext.SignOutAsync(Schemes.Staff);
        return RedirectToAction(nameof(Index));
    }

    private string Local(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : Desk;
}

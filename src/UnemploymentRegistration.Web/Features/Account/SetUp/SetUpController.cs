using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Web.Features.Account.Password;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.SetUp;

/// <summary>启用账户: the first password of an account that an operator opened. The token is posted and stands in no address.</summary>
[AllowAnonymous]
[Route("account/staff/set-up")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SetUpController(
    OfficerSetUp setUp,
    OfficerSignIn officers,
    StaffFailures failures,
    PasswordPolicy policy,
    ReferenceData reference,
    IValidator<SetUpForm> validator) : Controller
{
    /// <summary>One sentence for wrong, used and old tokens.</summary>
    private const string Refused = "启用令牌不对，或者已经用过、已经过期。请核对，或请运维人员重新签发";

    [HttpGet]
    public IActionResult Index() => View(new SetUpForm());

    [HttpPost]
    public async Task<IActionResult> Index(SetUpForm form, CancellationToken cancellationToken)
    {
        if (failures.WaitOf(HttpContext) is { } wait)
        {
            return new TooManyRequestsResult(wait);
        }

        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        var account = await FindAsync(form, cancellationToken);
        ModelState.AddObjections(nameof(form.Next), policy, form.Next, account is null ? PasswordOwner.Unknown : OwnerOf(account));
        return ModelState.IsValid && await TrySetAsync(account!, form, cancellationToken)
            ? Redirect(FirstDutiesFilter.AuthenticatorForm)
            : Again(form);
    }

    private async Task<OfficerAccount?> FindAsync(SetUpForm form, CancellationToken cancellationToken)
    {
        var token = (form.Token ?? "").Trim();
        var account = await setUp.FindAsync(token, cancellationToken);
        if (account is null && token.Length > 0)
        {
            failures.Count(HttpContext);
            ModelState.AddModelError(nameof(form.Token), Refused);
        }

        return account;
    }

    private async Task<bool> TrySetAsync(OfficerAccount account, SetUpForm form, CancellationToken cancellationToken)
    {
        try
        {
            await setUp.RedeemAsync(account, form.Next!, cancellationToken);
            await officers.EnterAsync(account, usedRecoveryCode: false, cancellationToken);
            return true;
        }
        catch (LostRaceException)
        {
            ModelState.AddModelError(nameof(form.Token), Refused);
            return false;
        }
    }

    private PasswordOwner OwnerOf(OfficerAccount account) =>
        new(account.UserName!, account.Agency.Value, reference.Current.Agencies.NameOf(account.Agency));

    // Passwords are never sent back.
    private ViewResult Again(SetUpForm form)
    {
        (form.Next, form.Again) = (null, null);
        ModelState.SetModelValue(nameof(form.Next), ValueProviderResult.None);
        ModelState.SetModelValue(nameof(form.Again), ValueProviderResult.None);
        return View(nameof(Index), form);
    }
}

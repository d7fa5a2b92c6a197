using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.Password;

/// <summary>修改密码: an officer's own; the one page that a one-time password opens.</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route("account/staff/password")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PasswordController(OfficerPassword password, PasswordPolicy policy, IValidator<PasswordForm> validator) : Controller
{
    private PasswordOwner Owner => new(User.Identity!.Name!, User.ToOfficer().Agency.Value, User.OfficerAgency());

    [HttpGet]
    public IActionResult Index() => View(new PasswordForm());

    [HttpPost]
    public async Task<IActionResult> Index(PasswordForm form, CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        ModelState.AddObjections(nameof(form.Next), policy, form.Next, Owner);
        if (ModelState.IsValid)
        {
            switch (await password.ChangeAsync(User.ToOfficer(), form.Present!, form.Next!, cancellationToken))
            {
                case PasswordChange.Done:
                    TempData.SetBanner(Banner.Notice("密码已修改。"));
                    return Redirect("/staff");
                case PasswordChange.HadBefore:
                    ModelState.AddModelError(nameof(form.Next), $"不能用最近{policy.Remembered}次用过的密码");
                    break;
                case PasswordChange.Locked:
                    ModelState.AddModelError(nameof(form.Present), "连续输错 5 次，账户已锁定 15 分钟。");
                    break;
                default:
                    ModelState.AddModelError(nameof(form.Present), "现在的密码不对");
                    break;
            }
        }

        // Passwords are never sent back.
        foreach (var field in new[] { nameof(form.Present), nameof(form.Next), nameof(form.Again) })
        {
            ModelState.SetModelValue(field, ValueProviderResult.None);
        }

        return View(new PasswordForm());
    }
}

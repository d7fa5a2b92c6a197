using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.Officers;

/// <summary>人员账户: those of the own jurisdiction; every act counts from the officer's next request.</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin/accounts")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OfficersController(OfficerPages pages, OfficerAdministration accounts, ReferenceData reference) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(OfficerQuery query, CancellationToken cancellationToken) =>
        View(await pages.ListAsync(query, User.ToOfficer(), cancellationToken));

    [HttpGet("new")]
    public IActionResult Open() => View(new NewOfficerForm());

    /// <summary>Answers with the one-time password: it stands on this one page and nowhere else.</summary>
    [HttpPost("new")]
    public async Task<IActionResult> Open(
        NewOfficerForm form,
        [FromServices] IValidator<NewOfficerForm> validator,
        CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var opening = await accounts.OpenAsync(form.ToOfficer(), User.ToOfficer().Jurisdiction);
        if (opening.IsRefused)
        {
            ModelState.AddModelError(
                opening.Error == OfficerErrors.NameTaken ? nameof(form.UserName) : nameof(form.Agency),
                opening.Error.Message);
            return View(form);
        }

        return View("Issued", opening.Value);
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Entry(long id, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(id), User.ToOfficer(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:long}/close")]
    public async Task<IActionResult> Close(long id, CancellationToken cancellationToken) =>
        Tell(id, await accounts.CloseAsync(new(id), User.ToOfficer(), cancellationToken), "账户已停用，正在使用的会话立即失效。");

    [HttpPost("{id:long}/reopen")]
    public async Task<IActionResult> Reopen(long id, CancellationToken cancellationToken) =>
        Tell(id, await accounts.ReopenAsync(new(id), User.ToOfficer(), cancellationToken), "账户已启用。");

    [HttpPost("{id:long}/unlock")]
    public async Task<IActionResult> Unlock(long id, CancellationToken cancellationToken) =>
        Tell(id, await accounts.UnlockAsync(new(id), User.ToOfficer(), cancellationToken), "已解除锁定。");

    [HttpPost("{id:long}/authenticator")]
    public async Task<IActionResult> ResetAuthenticator(long id, CancellationToken cancellationToken) => Tell(
        id,
        await accounts.ResetAuthenticatorAsync(new(id), User.ToOfficer(), cancellationToken),
        "身份验证器已重置，正在使用的会话立即失效。");

    [HttpPost("{id:long}/role")]
    public async Task<IActionResult> ChangeRole(long id, string? role, CancellationToken cancellationToken)
    {
        if (!OfficerRoles.TryParse(role, out var chosen))
        {
            return await AgainAsync(id, nameof(AccountPage.Role), "请选择岗位", cancellationToken);
        }

        return Tell(id, await accounts.ChangeRoleAsync(new(id), chosen, User.ToOfficer(), cancellationToken), "岗位已改变，从下一次操作起生效。");
    }

    [HttpPost("{id:long}/move")]
    public async Task<IActionResult> Move(long id, string? agency, CancellationToken cancellationToken)
    {
        if (!AgencyCode.TryParse(agency?.Trim(), out var target)
            || reference.Current.Agencies.FindWithin(target, User.ToOfficer().Jurisdiction) is not { IsActive: true })
        {
            return await AgainAsync(id, nameof(AccountPage.Agency), OfficerErrors.AgencyOutside.Message, cancellationToken);
        }

        return Tell(id, await accounts.MoveAsync(new(id), target, User.ToOfficer(), cancellationToken), "账户已调动，从下一次操作起生效。");
    }

    /// <summary>Answers with the new one-time password.</summary>
    [HttpPost("{id:long}/password")]
    public async Task<IActionResult> ResetPassword(long id, CancellationToken cancellationToken)
    {
        var reset = await accounts.ResetPasswordAsync(new(id), User.ToOfficer(), cancellationToken);
        return reset.IsRefused ? Tell(id, reset.Error, "") : View("Issued", reset.Value);
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{id:long}/{act}")]
    public IActionResult Return(long id) => RedirectToAction(nameof(Entry), new { id });

    private async Task<IActionResult> AgainAsync(long id, string field, string message, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, message);
        return await pages.FindAsync(new(id), User.ToOfficer(), cancellationToken) is { } page ? View(nameof(Entry), page) : NotFound();
    }

    private IActionResult Tell(long id, Result change, string done)
    {
        if (change.Error == OfficerErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(change.IsRefused ? Banner.Refusal(change.Error) : Banner.Notice(done));
        return RedirectToAction(nameof(Entry), new { id });
    }
}

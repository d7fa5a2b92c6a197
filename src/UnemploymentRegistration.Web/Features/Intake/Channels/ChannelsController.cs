using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Channels;

/// <summary>渠道令牌: issued and shown once, revoked for good.</summary>
[Authorize(Policy = Permissions.AdministerProvince)]
[Route("admin/channels")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ChannelsController(ChannelTokens tokens, CodeLists codes, IValidator<TokenForm> validator) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await PageAsync(new TokenForm(), cancellationToken));

    /// <summary>Answers with the token itself: it stands on this one page and nowhere else.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(TokenForm form, CancellationToken cancellationToken)
    {
        ModelState.AddErrors(await validator.ValidateAsync(form, cancellationToken));
        if (!ModelState.IsValid)
        {
            return View(await PageAsync(form, cancellationToken));
        }

        var issued = await tokens.IssueAsync(new ChannelCode(form.Channel!), TypedText.Tidy(form.Label)!, cancellationToken);
        return View("Issued", issued);
    }

    [HttpPost("{id:long}/revoke")]
    public async Task<IActionResult> Revoke(long id, CancellationToken cancellationToken)
    {
        var revocation = await tokens.RevokeAsync(id, cancellationToken);
        if (revocation.Error == ChannelTokenErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(revocation.IsRefused ? Banner.Refusal(revocation.Error) : Banner.Notice("令牌已停用，用它的请求从现在起被拒绝。"));
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{id:long}/revoke")]
    public async Task<IActionResult> Return(long id, CancellationToken cancellationToken) =>
        (await tokens.ListAsync(cancellationToken)).Any(token => token.Id == id) ? RedirectToAction(nameof(Index)) : NotFound();

    private async Task<TokensPage> PageAsync(TokenForm form, CancellationToken cancellationToken) => new(
        await tokens.ListAsync(cancellationToken),
        [.. codes.Channel.Items.Where(item => new ChannelCode(item.Code).IsOnline).Select(item => new SelectListItem(item.Name, item.Code))])
    {
        Channel = form.Channel,
        Label = form.Label,
    };
}

/// <summary>What the page of tokens shows, with what was typed so far.</summary>
public sealed record TokensPage(IReadOnlyList<TokenEntry> Tokens, IReadOnlyList<SelectListItem> Channels)
{
    public string? Channel { get; init; }

    public string? Label { get; init; }
}

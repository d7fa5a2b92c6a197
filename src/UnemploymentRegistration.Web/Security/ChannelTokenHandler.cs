using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Security;

public sealed class ChannelTokenOptions : AuthenticationSchemeOptions;

/// <summary>渠道令牌: a bearer token, found by its keyed digest; a revoked one is none.</summary>
public sealed class ChannelTokenHandler(
    IOptionsMonitor<ChannelTokenOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IRegistryDbContext db,
    IFieldProtector protector,
    TimeProvider clock)
    : AuthenticationHandler<ChannelTokenOptions>(options, logger, encoder)
{
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var digest = protector.IndexOf(IndexedUse.ChannelToken, header[Bearer.Length..].Trim());
        var known = await db.ChannelTokens.AsNoTracking()
            .Where(token => token.Digest == digest && token.RevokedAt == null)
            .Select(token => new { token.Id, token.Channel, token.LastUsedOn })
            .SingleOrDefaultAsync(Context.RequestAborted);
        if (known is null)
        {
            return AuthenticateResult.Fail("No such token.");
        }

        if (known.LastUsedOn != clock.TodayInChina())
        {
            await RememberUseAsync(known.Id);
        }

        var identity = new ClaimsIdentity([
                new Claim(PortalClaims.Channel, known.Channel.Value),
                new Claim(PortalClaims.Token, known.Id.ToString(CultureInfo.InvariantCulture)),
            ], Schemes.Channel);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Schemes.Channel));
    }

    // Once a day and token: administrators see which one nobody uses any more.
    private async Task RememberUseAsync(long id)
    {
        var token = await db.ChannelTokens.SingleAsync(used => used.Id == id, Context.RequestAborted);
        token.UseOn(clock.TodayInChina());
        await db.SaveChangesAsync(Context.RequestAborted);
        db.Forget();
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        await base.HandleChallengeAsync(properties);
    }
}

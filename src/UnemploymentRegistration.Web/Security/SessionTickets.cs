using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;

namespace UnemploymentRegistration.Web.Security;

/// <summary>Until when this request's session lives.</summary>
public sealed record SessionEnds(DateTimeOffset IdleAt, DateTimeOffset LatestAt)
{
    public DateTimeOffset At => IdleAt < LatestAt ? IdleAt : LatestAt;
}

/// <summary>
/// 会话: what ties a cookie to its row. The cookie holds a random key; each sign-in makes a new one and ends the one before,
/// so that no copy of a cookie outlives a sign-in, a change of password or a sign-out.
/// </summary>
internal static class SessionTickets
{
    private const int KeyBytes = 32;

    /// <summary>Puts the claims into a row, and the key alone into the cookie.</summary>
    public static async Task BeginAsync(CookieSigningInContext context)
    {
        var http = context.HttpContext;
        await EndAsync(http, context.Scheme.Name);
        var key = RandomNumberGenerator.GetHexString(2 * KeyBytes);
        var start = new SessionStart(KindOf(context.Scheme), key, context.Principal!, context.Principal!.FindFirstValue(OfficerClaimsFactory.Stamp))
        {
            Browser = BrowserName.Of(context.Request),
            Address = NetworkAddress.Of(http),
        };
        await StoreOf(http).BeginAsync(start, http.RequestAborted);
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(PortalClaims.SessionKey, key)], context.Scheme.Name));
    }

    /// <summary>Puts in the key's place who signed in with it; whose session is over, or whose account changed, is nobody.</summary>
    public static async Task OpenAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var key = context.Principal?.FindFirstValue(PortalClaims.SessionKey);
        var session = key is null || IsStaticAsset(http)
            ? null
            : await StoreOf(http).FindAsync(KindOf(context.Scheme), key, context.Scheme.Name, http.RequestAborted);
        if (session is { IsOver: true })
        {
            LostSession.Remember(http, session.Principal);
        }

        if (session is null or { IsOver: true })
        {
            context.RejectPrincipal();
            return;
        }

        session.Principal.AddIdentity(new ClaimsIdentity(
            [new Claim(PortalClaims.Session, session.Id.ToString(CultureInfo.InvariantCulture))]));
        http.Features.Set(new SessionEnds(Use(context, session), session.EndsAt));
        context.ReplacePrincipal(session.Principal);
    }

    /// <summary>Ends the session that the request came with, so that its cookie is worth nothing wherever it was copied to.</summary>
    public static async Task EndAsync(HttpContext http, string scheme)
    {
        var present = await http.AuthenticateAsync(scheme);
        if (present.Principal?.SessionOf() is { } session)
        {
            await StoreOf(http).EndAsync(session, http.RequestAborted);
        }
    }

    private static DateTimeOffset Use(CookieValidatePrincipalContext context, OpenedSession session)
    {
        var lastUsed = session.LastUsedAt;
        if (!UnattendedAttribute.Is(context.HttpContext))
        {
            lastUsed = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
            context.HttpContext.RequestServices.GetRequiredService<SessionUses>().Note(session.Id, lastUsed);
        }

        return SessionTerms.IdleEnd(KindOf(context.Scheme), lastUsed);
    }

    private static SessionKind KindOf(AuthenticationScheme scheme) =>
        scheme.Name == Schemes.Staff ? SessionKind.Staff : SessionKind.Applicant;

    private static SessionStore StoreOf(HttpContext http) => http.RequestServices.GetRequiredService<SessionStore>();

    // A style sheet asks nobody who is there, and needs no query.
    private static bool IsStaticAsset(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}

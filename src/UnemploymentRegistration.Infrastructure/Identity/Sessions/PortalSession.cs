using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Infrastructure.Identity.Sessions;

/// <summary>Whose sign-in it is; an officer's and an applicant's keys may be equal.</summary>
public enum SessionKind
{
    Staff = 1,
    Applicant = 2,
}

/// <summary>会话: one sign-in as the server keeps it. The browser holds a random key, and the row only that key's digest.</summary>
public sealed class PortalSession
{
    public const int LongestBrowser = 40;

    private const string Table = "PortalSessions";

    private PortalSession()
    {
    }

    public long Id { get; private init; }

    public BlindIndex Key { get; private init; }

    public SessionKind Kind { get; private init; }

    public long Account { get; private init; }

    /// <summary>The account's stamp at the sign-in; another one there ends the session. Applicants have none.</summary>
    public string? Stamp { get; private init; }

    /// <summary>The claims, sealed.</summary>
    public Protected Claims { get; private init; } = null!;

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>Written behind the requests, see <see cref="SessionUses"/>.</summary>
    public DateTimeOffset LastUsedAt { get; private init; }

    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>Such as <c>Edge · Windows</c>, for the owner to tell one session from another.</summary>
    public string Browser { get; private init; } = "";

    /// <summary>Tells only whether two sessions came from one network.</summary>
    public BlindIndex Address { get; private init; }

    public static PortalSession Start(long id, SessionStart start, DateTimeOffset now, IFieldProtector protector) => new()
    {
        Id = id,
        Key = protector.IndexOf(IndexedUse.SessionKey, start.Key),
        Kind = start.Kind,
        Account = AccountOf(start.Principal),
        Stamp = start.Stamp,
        Claims = protector.Seal(Written(start.Principal), ClaimsField(id)),
        StartedAt = now,
        LastUsedAt = now,
        EndsAt = now + SessionTerms.Longest,
        Browser = start.Browser,
        Address = protector.IndexOf(IndexedUse.NetworkAddress, start.Address),
    };

    /// <summary>Who signed in, as the sign-in said it.</summary>
    public ClaimsPrincipal OpenPrincipal(string scheme, IFieldProtector protector)
    {
        var claims = JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(protector.Open(Claims, ClaimsField(Id)))!;
        return new ClaimsPrincipal(new ClaimsIdentity(claims.Select(claim => new Claim(claim.Key, claim.Value)), scheme));
    }

    /// <summary>Idle for too long, or half a day old.</summary>
    /// <param name="lastUsed">The last use that is known, which the row may not tell yet.</param>
    /// <param name="now">The moment of the question.</param>
    public bool IsOver(DateTimeOffset lastUsed, DateTimeOffset now) => now >= SessionTerms.IdleEnd(Kind, lastUsed) || now >= EndsAt;

    private static long AccountOf(ClaimsPrincipal principal) =>
        long.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    private static string Written(ClaimsPrincipal principal) =>
        JsonSerializer.Serialize(principal.Claims.Select(claim => KeyValuePair.Create(claim.Type, claim.Value)));

    private static ProtectedField ClaimsField(long id) => new(Table, nameof(Claims), id);
}

/// <summary>What a sign-in brings: the key that the browser will hold, who it is, and from where.</summary>
public sealed record SessionStart(SessionKind Kind, string Key, ClaimsPrincipal Principal, string? Stamp)
{
    public string Browser { get; init; } = "";

    public string Address { get; init; } = "";

    public override string ToString() => $"{nameof(SessionStart)} {Kind}";
}

/// <summary>How long a session lives: idle so long, and whatever the use never longer than half a day.</summary>
public static class SessionTerms
{
    /// <summary>How long before the idle end a staff page warns.</summary>
    public static readonly TimeSpan Warning = TimeSpan.FromMinutes(2);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private static readonly TimeSpan _staffIdle = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _applicantIdle = TimeSpan.FromHours(2);

    public static DateTimeOffset IdleEnd(SessionKind kind, DateTimeOffset lastUsed) =>
        lastUsed + IdleOf(kind);

    internal static TimeSpan IdleOf(SessionKind kind) => kind is SessionKind.Staff ? _staffIdle : _applicantIdle;
}

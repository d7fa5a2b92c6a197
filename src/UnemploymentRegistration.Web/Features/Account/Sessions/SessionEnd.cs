using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Account.Sessions;

/// <summary>How long the session of this request still lives, for the page that warns before its end.</summary>
public sealed class SessionEnd(IHttpContextAccessor requests, TimeProvider clock)
{
    public int SecondsLeft => requests.HttpContext?.Features.Get<SessionEnds>() is { } ends
        ? Math.Max(0, (int)(ends.At - clock.GetUtcNow()).TotalSeconds)
        : 0;
}

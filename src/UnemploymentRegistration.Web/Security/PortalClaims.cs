using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Security;

/// <summary>Who is signed in, as the rules see them.</summary>
public static class PortalClaims
{
    public const string Agency = "agency";
    public const string AgencyLevel = "agency_level";
    public const string Channel = "channel";
    public const string Token = "channel_token";
    public const string MustChangePassword = "must_change_password";
    public const string MustEnrolAuthenticator = "must_enrol_authenticator";
    public const string Mobile = "mobile_masked";

    /// <summary>All that the browser holds of a session.</summary>
    public const string SessionKey = "session_key";

    /// <summary>Which session it is, for who is signed in by it.</summary>
    public const string Session = "session";

    // Every query asks a dozen times who acts; a signed-in user stays who it is.
    private static readonly ConditionalWeakTable<ClaimsPrincipal, Officer> _officers = [];
    private static readonly ConditionalWeakTable<ClaimsPrincipal, Actor> _actors = [];

    public static bool IsOfficer(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == AgencyLevel);

    public static Officer ToOfficer(this ClaimsPrincipal user) => _officers.GetValue(user, OfficerOf);

    public static ApplicantAccountId ToAccount(this ClaimsPrincipal user) => new(KeyOf(user));

    /// <summary>Null in the very request that signs in.</summary>
    public static long? SessionOf(this ClaimsPrincipal user) =>
        user.FindFirstValue(Session) is { } id ? long.Parse(id, CultureInfo.InvariantCulture) : null;

    public static ChannelCode ToChannel(this ClaimsPrincipal user) => new(user.FindFirstValue(Channel)!);

    public static Actor ToActor(this ClaimsPrincipal user) => _actors.GetValue(user, ActorOf);

    private static Officer OfficerOf(ClaimsPrincipal user)
    {
        var agency = new AgencyCode(user.FindFirstValue(Agency)!);
        return new Officer(
            new OfficerId(KeyOf(user)),
            user.OfficerName(),
            agency,
            Enum.Parse<OfficerRole>(user.FindFirstValue(ClaimTypes.Role)!),
            new Jurisdiction(agency, Enum.Parse<AgencyLevel>(user.FindFirstValue(AgencyLevel)!)));
    }

    private static Actor ActorOf(ClaimsPrincipal user)
    {
        var scheme = user.Identities.FirstOrDefault(identity => identity.IsAuthenticated)?.AuthenticationType;
        if (scheme == Schemes.Staff)
        {
            return Actor.For(user.ToOfficer());
        }

        return scheme switch
        {
            Schemes.Applicant => Actor.For(user.ToAccount()),
            Schemes.Channel => Actor.For(user.ToChannel()),
            _ => Actor.Anybody,
        };
    }

    private static long KeyOf(ClaimsPrincipal user) =>
        long.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
}

using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Web.Hosting;

namespace UnemploymentRegistration.Web.Security;

/// <summary>The three ways to be known here; one person may hold two at once, each for its own pages.</summary>
public static class Schemes
{
    /// <summary>经办人员: name and password.</summary>
    public static readonly string Staff = IdentityConstants.ApplicationScheme;

    /// <summary>申请人: mobile number and SMS code.</summary>
    public const string Applicant = "Applicant";

    /// <summary>渠道: a bearer token.</summary>
    public const string Channel = "Channel";

    /// <summary>Chooses among the three by the path.</summary>
    public const string ByPath = "ByPath";

    public static string For(HttpContext context)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return Channel;
        }

        return StaffPaths.Contain(path) ? Staff : Applicant;
    }
}

using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>经办人员账户: how an officer signs in; the rules see the <see cref="Officer"/>.</summary>
public sealed class OfficerAccount : IdentityUser<long>
{
    public string DisplayName { get; set; } = "";

    public AgencyCode Agency { get; set; }

    public OfficerRole Role { get; set; }

    /// <summary>Accounts are closed, never deleted: the trail names them.</summary>
    public bool IsClosed { get; set; }

    /// <summary>一次性密码: an administrator has seen the password, so it opens nothing but the page that changes it.</summary>
    public bool MustChangePassword { get; set; }
}

using Microsoft.EntityFrameworkCore.Metadata;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>Columns with digests of long random tokens: their key is never renewed, and no renewal waits for them.</summary>
internal static class TokenDigests
{
    private static readonly (Type Type, string Property)[] _columns =
    [
        (typeof(ChannelToken), nameof(ChannelToken.Digest)),
        (typeof(PortalSession), nameof(PortalSession.Key)),
        (typeof(RecoveryCode), nameof(RecoveryCode.Digest)),
        (typeof(OfficerAccount), nameof(OfficerAccount.SetUpDigest)),
        (typeof(RegistrationCertificate), nameof(RegistrationCertificate.Digest)),
    ];

    public static bool Hold(IReadOnlyProperty column) => _columns.Contains((column.DeclaringType.ClrType, column.Name));
}

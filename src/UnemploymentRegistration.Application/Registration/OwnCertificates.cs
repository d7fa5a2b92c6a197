using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>A certificate as its holder prints it.</summary>
/// <param name="Code">Empty until the person has asked for one.</param>
public sealed record OwnCertificate(OwnRegistration Registration, CertificateCode? Code, DateTimeOffset? IssuedAt);

/// <summary>我的登记凭证 (rule 8.3).</summary>
public sealed class OwnCertificates(IRegistryDbContext db, OwnRegistrations registrations, IFieldProtector protector)
{
    /// <summary>Null for a registration of somebody else.</summary>
    public async Task<OwnCertificate?> FindAsync(
        ApplicantAccountId account,
        RegistrationRecordId number,
        CancellationToken cancellationToken)
    {
        if (await registrations.FindAsync(account, number, cancellationToken) is not { } registration)
        {
            return null;
        }

        var certificate = await db.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Registration == number, cancellationToken);
        return new OwnCertificate(registration, certificate?.OpenCode(protector), certificate?.IssuedAt);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>How a registration stands today, for whoever holds the paper: as little as tells whose it is.</summary>
/// <param name="EndedOn">Empty while it is in force.</param>
public sealed record VerifiedCertificate(string NameMasked, string DocumentMasked, DateOnly RegisteredOn, DateOnly? EndedOn);

/// <summary>验证登记凭证: anyone who has the code may ask, and learns today's state whatever the paper's day (rule 8.3).</summary>
public sealed class CertificateVerification(IRegistryDbContext db, IFieldProtector protector)
{
    // The code is the right to ask: who has it may be anybody, of no jurisdiction.
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>Null for a code that nobody has, or that was renewed.</summary>
    public async Task<VerifiedCertificate?> FindAsync(CertificateCode code, CancellationToken cancellationToken)
    {
        var digest = RegistrationCertificate.DigestOf(code, protector);
        var certificates = db.Certificates.IgnoreQueryFilters(_jurisdiction).Where(c => c.Digest == digest);
        var found = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => certificates.Any(c => c.Registration == r.Id))
            .Select(r => new { r.Name, r.DocumentMasked, r.RegisteredOn, r.EndedOn })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new VerifiedCertificate(
                Masking.AllButFirst(found.Name), found.DocumentMasked, found.RegisteredOn, found.EndedOn);
    }
}

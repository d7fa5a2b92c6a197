using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>生成登记凭证: a new code, which takes the place of the one before (rule 8.3).</summary>
public sealed record IssueCertificate(RegistrationRecordId Registration, ApplicantAccountId Account);

public sealed class IssueCertificateHandler(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    public async Task<Result> HandleAsync(IssueCertificate command, CancellationToken cancellationToken)
    {
        var record = await db.Registrations.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == command.Registration && r.Account == command.Account, cancellationToken);
        if (record is null)
        {
            return CertificateErrors.NotFound;
        }

        var code = CertificateCode.Read(RandomNumberGenerator.GetString(CertificateCode.Letters, CertificateCode.Length))!;
        var certificate = await db.Certificates.SingleOrDefaultAsync(c => c.Registration == record.Id, cancellationToken);
        var act = certificate is null ? OversightAct.CertificateIssued : OversightAct.CertificateRenewed;
        if (certificate is null)
        {
            db.Certificates.Add(RegistrationCertificate.Issue(keys.Next(), record.Id, code, clock.GetUtcNow(), protector));
        }
        else
        {
            certificate.Renew(code, clock.GetUtcNow(), protector);
        }

        db.Witness(record.ServingAgency, act, nameof(RegistrationRecord), record.Id.Value, note: null);
        return await db.SaveUnlessLostAsync(CertificateErrors.IssuedMeanwhile, cancellationToken);
    }
}

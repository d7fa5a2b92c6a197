using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>登记凭证: the code by which anyone verifies how one registration stands today (rule 8.3).</summary>
/// <remarks>Found by a digest; sealed beside it, so that the person can print the same code again.</remarks>
public sealed class RegistrationCertificate
{
    private const string Table = "RegistrationCertificates";

    private RegistrationCertificate()
    {
    }

    public long Id { get; private init; }

    public RegistrationRecordId Registration { get; private init; }

    public BlindIndex Digest { get; private set; }

    public Protected Sealed { get; private set; } = null!;

    public DateTimeOffset IssuedAt { get; private set; }

    public static RegistrationCertificate Issue(
        long id,
        RegistrationRecordId registration,
        CertificateCode code,
        DateTimeOffset now,
        IFieldProtector protector)
    {
        var certificate = new RegistrationCertificate { Id = id, Registration = registration };
        certificate.Renew(code, now, protector);
        return certificate;
    }

    /// <summary>换验证码: papers with the code before it verify nothing any more.</summary>
    public void Renew(CertificateCode code, DateTimeOffset now, IFieldProtector protector) => (Digest, Sealed, IssuedAt) =
        (DigestOf(code, protector), protector.Seal(code.Value, SealedField(Id)), now);

    public CertificateCode OpenCode(IFieldProtector protector) => CertificateCode.Read(protector.Open(Sealed, SealedField(Id)))!;

    public static BlindIndex DigestOf(CertificateCode code, IFieldProtector protector) =>
        protector.IndexOf(IndexedUse.CertificateCode, code.Value);

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

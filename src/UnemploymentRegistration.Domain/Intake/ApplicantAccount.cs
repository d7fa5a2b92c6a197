using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>申请人账户: a mobile number that somebody has shown to hold.</summary>
public sealed class ApplicantAccount
{
    private const string Table = "ApplicantAccounts";

    private ApplicantAccount()
    {
    }

    public ApplicantAccountId Id { get; private init; }

    public BlindIndex Mobile { get; private set; }

    public string MobileMasked { get; private set; } = "";

    public Protected Sealed { get; private set; } = null!;

    public DateTimeOffset OpenedAt { get; private init; }

    public static ApplicantAccount Open(
        ApplicantAccountId id,
        MobileNumber mobile,
        DateTimeOffset now,
        IFieldProtector protector) => new()
        {
            Id = id,
            Mobile = protector.IndexOf(IndexedUse.Mobile, mobile.Value),
            MobileMasked = mobile.Masked,
            Sealed = protector.Seal(mobile.Value, SealedField(id)),
            OpenedAt = now,
        };

    /// <summary>更换登录号码: of a number that its holder has shown to hold as well.</summary>
    public void SignInBy(MobileNumber mobile, IFieldProtector protector) => (Mobile, MobileMasked, Sealed) =
        (protector.IndexOf(IndexedUse.Mobile, mobile.Value), mobile.Masked, protector.Seal(mobile.Value, SealedField(Id)));

    /// <summary>The version of the privacy notice that its holder has seen last; empty where none was announced yet.</summary>
    public string? NoticeSeen { get; private set; }

    public void SeeNotice(string version) => NoticeSeen = version;

    /// <summary>密钥更换: false where every key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed) && protector.IsCurrent(Mobile))
        {
            return false;
        }

        var mobile = OpenMobile(protector);
        (Mobile, Sealed) = (protector.IndexOf(IndexedUse.Mobile, mobile), protector.Seal(mobile, SealedField(Id)));
        return true;
    }

    public string OpenMobile(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    private static ProtectedField SealedField(ApplicantAccountId id) => new(Table, nameof(Sealed), id.Value);
}

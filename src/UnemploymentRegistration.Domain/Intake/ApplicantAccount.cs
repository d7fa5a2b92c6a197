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

    public BlindIndex Mobile { get; private init; }

    public string MobileMasked { get; private init; } = "";

    public Protected Sealed { get; private init; } = null!;

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

    public string OpenMobile(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    private static ProtectedField SealedField(ApplicantAccountId id) => new(Table, nameof(Sealed), id.Value);
}

using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>身份证件类型: the four documents of 一(三), and no other (rule 2.1).</summary>
public enum IdentityDocumentKind
{
    /// <summary>居民身份证.</summary>
    ResidentIdentityCard = 1,

    /// <summary>社会保障卡.</summary>
    SocialSecurityCard = 2,

    /// <summary>港澳台居民居住证.</summary>
    HongKongMacaoTaiwanResidencePermit = 3,

    /// <summary>港澳居民来往内地通行证.</summary>
    HongKongMacaoTravelPermit = 4,
}

/// <summary>The codes by which forms and other programs name a kind of document.</summary>
public static class IdentityDocumentKinds
{
    private const string ResidentIdentityCard = "resident-id";
    private const string SocialSecurityCard = "social-security-card";
    private const string ResidencePermit = "hk-mo-tw-residence-permit";
    private const string TaiwanTravelPermit = "tw-travel-permit";
    private const string TravelPermit = "hk-mo-travel-permit";

    public static bool TryParse(string? code, out IdentityDocumentKind kind)
    {
        kind = code switch
        {
            ResidentIdentityCard => IdentityDocumentKind.ResidentIdentityCard,
            SocialSecurityCard => IdentityDocumentKind.SocialSecurityCard,
            ResidencePermit => IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit,
            TravelPermit => IdentityDocumentKind.HongKongMacaoTravelPermit,
            _ => default,
        };
        return kind != default;
    }

    /// <summary>The kind, or the message that names the four there are; for Taiwan's travel permit the two to use instead.</summary>
    public static Result<IdentityDocumentKind> Read(string? code) =>
        TryParse(code, out var kind) ? kind
        : code == TaiwanTravelPermit ? IdentityDocumentErrors.TaiwanTravelPermit
        : IdentityDocumentErrors.UnknownKind;

    public static string ToCode(this IdentityDocumentKind kind) => kind switch
    {
        IdentityDocumentKind.ResidentIdentityCard => ResidentIdentityCard,
        IdentityDocumentKind.SocialSecurityCard => SocialSecurityCard,
        IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit => ResidencePermit,
        IdentityDocumentKind.HongKongMacaoTravelPermit => TravelPermit,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of document."),
    };
}

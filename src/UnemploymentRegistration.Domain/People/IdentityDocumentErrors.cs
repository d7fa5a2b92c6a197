using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>What can be wrong with a document number, each fault by its own name (rules 2.1 to 2.6).</summary>
public static class IdentityDocumentErrors
{
    public static DomainError UnknownKind { get; } = new(
        "document.unknown-kind",
        "请选择证件类型：居民身份证、社会保障卡、港澳台居民居住证或港澳居民来往内地通行证。");

    /// <summary>Rule 2.1: told to whoever asks for this permit.</summary>
    public static DomainError TaiwanTravelPermit { get; } = new(
        "document.taiwan-travel-permit",
        "台湾居民来往大陆通行证不能用于失业登记。台湾居民请使用港澳台居民居住证或社会保障卡。");

    public static DomainError Missing { get; } = new("document.missing", "请填写证件号码。");

    public static DomainError WrongCharacters { get; } =
        new("document.wrong-characters", "证件号码只能是数字，末位可以是字母 X。请核对。");

    public static DomainError WrongLength { get; } =
        new("document.wrong-length", "证件号码应为 18 位。请核对是否多填或少填。");

    public static DomainError WrongCheckCharacter { get; } =
        new("document.wrong-check-character", "证件号码的校验码（末位）对不上，号码中有填错的地方。请逐位核对。");

    public static DomainError NoSuchBirthDate { get; } =
        new("document.no-such-birth-date", "证件号码第 7 至 14 位是出生日期，但没有这一天。请核对。");

    public static DomainError BirthDateNotInPast { get; } =
        new("document.birth-date-not-in-past", "证件号码中的出生日期（第 7 至 14 位）应早于今天。请核对。");

    public static DomainError WrongPermitPrefix { get; } = new(
        "document.wrong-permit-prefix",
        "港澳台居民居住证号码以 810000、820000 或 830000 开头。请核对。");

    public static DomainError BelongsToResidentIdentityCard { get; } = new(
        "document.belongs-to-resident-identity-card",
        "这是居民身份证号码。请把证件类型改为“居民身份证”。");

    public static DomainError BelongsToResidencePermit { get; } = new(
        "document.belongs-to-residence-permit",
        "这是港澳台居民居住证号码。请把证件类型改为“港澳台居民居住证”。");

    public static DomainError BelongsToTravelPermit { get; } = new(
        "document.belongs-to-travel-permit",
        "这是港澳居民来往内地通行证号码。请把证件类型改为“港澳居民来往内地通行证”。");

    public static DomainError MalformedTravelPermit { get; } = new(
        "document.malformed-travel-permit",
        "港澳居民来往内地通行证号码为字母 H 或 M 加 8 位数字，旧证末尾另有 2 位换证次数。请核对。");

    /// <summary>Eight digits are a Taiwan travel permit, or one for Hong Kong or Macao that lost its letter.</summary>
    public static DomainError TravelPermitWithoutLetter { get; } = new(
        "document.travel-permit-without-letter",
        "号码前缺少字母。港澳居民请补上 H 或 M。台湾居民请改用港澳台居民居住证或社会保障卡。");

    public static DomainError MalformedSocialSecurityNumber { get; } = new(
        "document.malformed-social-security-number",
        "社会保障号码只能是 20 位以内的字母和数字。请照卡面填写。");

    public static DomainError BirthDateContradictsNumber { get; } =
        new("document.birth-date-contradicts-number", "出生日期与证件号码不一致。请核对。");

    public static DomainError SexContradictsNumber { get; } =
        new("document.sex-contradicts-number", "性别与证件号码不一致。请核对。");
}

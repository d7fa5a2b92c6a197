using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>What can be wrong with a mobile number (rule 4.4).</summary>
public static class MobileNumberErrors
{
    public static DomainError Missing { get; } = new("mobile.missing", "请填写手机号码。");

    public static DomainError Malformed { get; } =
        new("mobile.malformed", "手机号码应为 11 位数字，以 13 至 19 开头。请核对。");

    public static DomainError MalformedHongKongMacaoTaiwan { get; } = new(
        "mobile.malformed-hk-mo-tw",
        "港澳台手机号码应为 +852 或 +853 加 8 位数字，或 +886 加 9 位数字。请核对。");

    public static DomainError OnlyForHongKongMacaoTaiwan { get; } = new(
        "mobile.only-for-hk-mo-tw",
        "港澳台手机号码只供港澳台居民使用。请填写 11 位的内地手机号码。");
}

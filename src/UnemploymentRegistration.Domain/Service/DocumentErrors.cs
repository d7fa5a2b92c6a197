using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>Why a list or a template is not published as it was written.</summary>
public static class DocumentErrors
{
    public static DomainError NotFound { get; } = new("document.not-found", "没有找到该资料，或者该资料现在没有生效。");

    public static DomainError NotAPublisher { get; } =
        new("document.not-a-publisher", "资料由省、市、县的系统管理员公布。");

    public static DomainError InThePast { get; } =
        new("document.in-the-past", "生效日期不能早于今天，也不能早于上一版的生效日期。");

    public static DomainError NothingToWithdraw { get; } = new("document.nothing-to-withdraw", "没有可以停用的版本。");

    public static DomainError JustPublished { get; } =
        new("document.just-published", "刚刚有人公布了同名的新版本，请查看后再试。");

    public static DomainError NameLength { get; } = new(
        "document.name-length", $"请填写名称，{DocumentWords.ShortestName}到{DocumentWords.LongestName}个字。");

    public static DomainError TextLength { get; } = new(
        "document.text-length", $"请填写内容，{DocumentWords.ShortestText}到{DocumentWords.LongestText}个字。");

    public static DomainError SmsLength { get; } = new(
        "document.sms-length", $"请填写短信内容，{DocumentWords.ShortestText}到{DocumentWords.LongestSms}个字。");

    public static DomainError PersonalNumber { get; } = new(
        "document.personal-number", "短信里不能写电话号码或证件号码（连续7位以上数字）。机构的电话请写成{机构电话}。");

    public static DomainError Unlawful(IReadOnlyList<string> words) => new(
        "document.unlawful", $"不能要求提供证明或材料（一(四)：只凭身份证件办理）：{string.Join('、', words)}");

    public static DomainError UnknownPlaceholder(string placeholder) => new(
        "document.unknown-placeholder", $"不认识的占位：{placeholder}。可以用的有：{string.Join('、', SmsPlaceholders.All)}");
}

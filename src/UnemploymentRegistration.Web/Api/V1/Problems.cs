using Microsoft.AspNetCore.Mvc;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>Errors as RFC 9457 problem details; the words at the end of a type are what programs may rely on.</summary>
internal static class Problems
{
    private const string TypePrefix = "urn:unemployment-registration:problem:";

    public static IResult MissingKey() => Of(
        StatusCodes.Status400BadRequest, "missing-idempotency-key", "请求头 Idempotency-Key 应为1至100个字符。");

    public static IResult UnreadableJson() => Of(StatusCodes.Status400BadRequest, "unreadable-json", "请求内容不是有效的 JSON。");

    public static IResult TooLarge() => Of(StatusCodes.Status413PayloadTooLarge, "too-large", "请求内容过大。");

    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, "not-found", "没有找到该记录。");

    public static IResult Invalid(IReadOnlyDictionary<string, string[]> errors) => Of(
        StatusCodes.Status422UnprocessableEntity, "invalid-application", "申请内容有误，请逐项更正。", ("errors", errors));

    /// <summary>What the framework itself answers, in the manner of the others.</summary>
    public static void Translate(ProblemDetails problem)
    {
        var (type, title) = problem.Status switch
        {
            StatusCodes.Status401Unauthorized => ("unauthorized", "缺少渠道令牌，或令牌无效。"),
            StatusCodes.Status403Forbidden => ("forbidden", "该令牌不能进行此操作。"),
            StatusCodes.Status404NotFound => ("not-found", "没有找到。"),
            StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", "不支持这种请求方法。"),
            StatusCodes.Status413PayloadTooLarge => ("too-large", "请求内容过大。"),
            StatusCodes.Status415UnsupportedMediaType => ("unsupported-media-type", "请求内容应为 application/json。"),
            StatusCodes.Status500InternalServerError => ("internal-error", "系统出现故障，请稍后再试。"),
            _ => (null, null),
        };
        if (type is not null && problem.Type?.StartsWith(TypePrefix, StringComparison.Ordinal) is not true)
        {
            (problem.Type, problem.Title) = (TypePrefix + type, title);
        }
    }

    public static IResult Of(int status, string type, string title, params (string Name, object? Value)[] facts) => Results.Problem(
        statusCode: status,
        type: TypePrefix + type,
        title: title,
        extensions: facts.ToDictionary(fact => fact.Name, fact => fact.Value, StringComparer.Ordinal));
}

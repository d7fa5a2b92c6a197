using Microsoft.AspNetCore.Mvc.ViewFeatures;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>The one message that a page shows after a redirect.</summary>
/// <param name="Code">Of the refusal, for the trail; no page shows it.</param>
public sealed record Banner(string Kind, string Message, string? Code = null)
{
    private const string NoticeKind = "notice";
    private const string RefusalKind = "refusal";

    public bool IsRefusal => Kind == RefusalKind;

    public static Banner Notice(string message) => new(NoticeKind, message);

    public static Banner Refusal(DomainError error) => new(RefusalKind, error.Message, error.Code);
}

/// <summary>Carries a <see cref="Banner"/> over one redirect.</summary>
public static class BannerTempData
{
    private const string Kind = "banner-kind";
    private const string Message = "banner-message";
    private const string Code = "banner-code";

    public static void SetBanner(this ITempDataDictionary tempData, Banner banner)
    {
        tempData[Kind] = banner.Kind;
        tempData[Message] = banner.Message;
        tempData[Code] = banner.Code;
    }

    /// <summary>The code of the refusal that was just set; it does not travel with the banner.</summary>
    public static string? TakeRefusalCode(this ITempDataDictionary tempData)
    {
        var code = tempData.Peek(Code) as string;
        tempData.Remove(Code);
        return code;
    }

    /// <summary>Reads the banner once; the next page does not show it again.</summary>
    public static Banner? TakeBanner(this ITempDataDictionary tempData) =>
        tempData[Kind] is string kind && tempData[Message] is string message ? new Banner(kind, message) : null;
}

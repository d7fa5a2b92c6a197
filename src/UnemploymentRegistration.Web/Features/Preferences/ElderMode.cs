namespace UnemploymentRegistration.Web.Features.Preferences;

/// <summary>长辈版: larger text and targets, the same functions; remembered in a cookie.</summary>
public static class ElderMode
{
    internal const string Cookie = "elder";

    public static bool IsOn(HttpRequest request) => request.Cookies[Cookie] == "1";
}

namespace UnemploymentRegistration.Web.Security;

/// <summary>浏览器: a short name by which people know their own devices; nothing is decided by it.</summary>
internal static class BrowserName
{
    private const string Unknown = "其他浏览器";

    // The first that fits: later ones stand in the words of the earlier.
    private static readonly (string Word, string Name)[] _browsers =
    [
        ("MicroMessenger", "微信"), ("AlipayClient", "支付宝"), ("Edg", "Edge"), ("QQBrowser", "QQ浏览器"), ("QIHU", "360浏览器"), ("360SE", "360浏览器"),
        ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Word, string Name)[] _systems =
    [
        ("HarmonyOS", "鸿蒙"), ("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux"),
    ];

    public static string Of(HttpRequest request) => Of(request.Headers.UserAgent.ToString());

    public static string Of(string agent)
    {
        var (browser, system) = (Named(_browsers, agent), Named(_systems, agent));
        return (browser, system) switch
        {
            (null, null) => Unknown,
            (null, _) => $"{Unknown} · {system}",
            (_, null) => browser,
            _ => $"{browser} · {system}",
        };
    }

    private static string? Named((string Word, string Name)[] known, string agent) =>
        Array.Find(known, one => agent.Contains(one.Word, StringComparison.Ordinal)).Name;
}

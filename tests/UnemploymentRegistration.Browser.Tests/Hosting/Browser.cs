using Microsoft.Playwright;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>Debian's Chromium, driven by Playwright; one for a test class, a fresh profile for every page.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";
    private const float Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        // A page that takes long under load is slow, not wrong: only one that never comes fails a test.
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--disable-component-update",
                "--disable-sync",
            ],
        });
    }

    /// <summary>A window of a person of its own: no cookies, Chinese, light, Beijing time.</summary>
    public async Task<IPage> OpenAsync(Uri portal, int width = Widths.Desk, bool withScripts = true)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var profile = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.ToString(),
            ColorScheme = ColorScheme.Light,
            JavaScriptEnabled = withScripts,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new ViewportSize { Width = width, Height = Widths.Height },
        });
        profile.SetDefaultTimeout(Patience);
        return await profile.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>The windows in which pages are looked at, in CSS pixels.</summary>
public static class Widths
{
    public const int Phone = 360;
    public const int Desk = 1280;
    internal const int Height = 800;
}

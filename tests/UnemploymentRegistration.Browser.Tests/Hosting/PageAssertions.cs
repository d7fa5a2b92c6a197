using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>What holds for every page the portal shows.</summary>
public static class PageAssertions
{
    // What is in order is not told in full: of a long page that takes longer than the asking.
    private static readonly AxeRunOptions _onlyWhatIsBroken = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Accessible, as wide as its window, and with targets of so many CSS pixels.</summary>
    public static async Task IsSoundAsync(this IPage page, int target)
    {
        await page.IsAccessibleAsync();
        await page.FitsItsWidthAsync();
        await page.HasTargetsOfAsync(target);
    }

    /// <summary>WCAG as far as axe can tell; names each rule broken and where.</summary>
    public static async Task IsAccessibleAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        // A heading stands there before the styles have come.
        await page.HasLoadedAsync();
        var result = await page.RunAxe(_onlyWhatIsBroken);
        Assert.Empty(result.Violations.Select(broken =>
            $"{page.Url} {broken.Id}: {string.Join(" | ", broken.Nodes.Select(node => node.Html))}"));
    }

    /// <summary>Styles have come, and scripts have changed what they change.</summary>
    public static Task HasLoadedAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        // The page itself is asked: the event may have passed unheard.
        return page.EvaluateAsync<bool>(
            "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true), { once: true }))");
    }

    public static async Task FitsItsWidthAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var overhang = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overhang);
    }

    /// <summary>No two elements bear one id, as HTML demands.</summary>
    public static async Task HasUniqueIdsAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, place, all) => all.indexOf(id) < place)"));
    }

    /// <summary>Every link and button that stands alone is big enough for a finger (applicants: 44 CSS pixels).</summary>
    public static async Task HasTargetsOfAsync(this IPage page, int pixels)
    {
        ArgumentNullException.ThrowIfNull(page);
        var tooSmall = await page.EvaluateAsync<string[]>(
            """
            pixels => [...document.querySelectorAll('button:not([aria-hidden]), summary, nav a, .btn, .way, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea, .choice-label')]
                .filter(e => e.offsetParent && e.getBoundingClientRect().height + 0.5 < pixels)
                .map(e => e.outerHTML)
            """,
            pixels);
        Assert.Empty(tooSmall);
    }

    /// <summary>No text on the page is smaller than this.</summary>
    public static async Task HasTextOfAsync(this IPage page, int pixels)
    {
        ArgumentNullException.ThrowIfNull(page);
        var tooSmall = await page.EvaluateAsync<string[]>(
            """
            pixels => [...document.body.querySelectorAll('*')]
                .filter(e => e.offsetParent && [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))
                .filter(e => parseFloat(getComputedStyle(e).fontSize) < pixels)
                .map(e => e.outerHTML)
            """,
            pixels);
        Assert.Empty(tooSmall);
    }

    /// <summary>Presses Tab until the focus is there, as somebody without a mouse would.</summary>
    public static async Task ReachesByKeyboardAsync(this IPage page, ILocator target, int withinTabs = 40)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(target);
        for (var pressed = 0; pressed < withinTabs; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"Not reached within {withinTabs} tabs: {target}");
    }
}

using System.Globalization;
using Microsoft.Playwright;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>A day in three boxes.</summary>
internal static class DateBoxes
{
    /// <summary>On a page that asks for one day.</summary>
    public static async Task FillInDayAsync(this IPage page, DateOnly day)
    {
        foreach (var (unit, number) in new[] { ("年", day.Year), ("月", day.Month), ("日", day.Day) })
        {
            await page.GetByLabel(unit, new() { Exact = true }).FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}

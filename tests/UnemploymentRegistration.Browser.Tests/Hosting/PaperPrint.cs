using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace UnemploymentRegistration.Browser.Tests.Hosting;

/// <summary>What a page becomes on paper: printed by Chromium as PDF, read back with Debian's poppler.</summary>
public sealed partial class PaperPrint
{
    private PaperPrint(IReadOnlyList<string> pages) => Pages = pages;

    /// <summary>The text of each page without white space, since lines break where the paper ends.</summary>
    public IReadOnlyList<string> Pages { get; }

    public static async Task<PaperPrint> OfAsync(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true });
            var count = int.Parse(Count().Match(await RunAsync("pdfinfo", file)).Value, CultureInfo.InvariantCulture);
            var pages = new List<string>();
            for (var number = 1; number <= count; number++)
            {
                var only = number.ToString(CultureInfo.InvariantCulture);
                pages.Add(WithoutSpace(await RunAsync("pdftotext", "-raw", "-enc", "UTF-8", "-f", only, "-l", only, file, "-")));
            }

            return new PaperPrint(pages);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // A font has one glyph for 一 and for the radical that looks like it; the PDF may name either.
    public static string WithoutSpace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Space().Replace(text.Normalize(NormalizationForm.FormKC), "");
    }

    private static async Task<string> RunAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex("(?<=Pages: +)[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();

    [GeneratedRegex("[\\s\\p{C}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}

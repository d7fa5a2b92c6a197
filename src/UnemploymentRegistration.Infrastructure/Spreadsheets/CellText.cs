using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace UnemploymentRegistration.Infrastructure.Spreadsheets;

/// <summary>A text in a cell: never a number, never a formula, whatever it begins with.</summary>
internal static class CellText
{
    private const int Longest = 32_767;

    // With these a spreadsheet begins a formula when somebody edits the cell or a file goes on as CSV.
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    public static Cell Of(string text, uint style = WorkbookParts.PlainStyle)
    {
        var clean = Clean(text);
        var shown = new Text(clean.Length > Longest ? clean[..Longest] : clean) { Space = SpaceProcessingModeValues.Preserve };
        return new Cell(new InlineString(shown))
        {
            DataType = CellValues.InlineString,
            StyleIndex = BeginsLikeAFormula(clean) ? WorkbookParts.QuotedStyle : style,
        };
    }

    private static bool BeginsLikeAFormula(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal);

    // XML has no place for most control characters; a cell that holds one would make the whole file unreadable.
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)rune.Value)));
}

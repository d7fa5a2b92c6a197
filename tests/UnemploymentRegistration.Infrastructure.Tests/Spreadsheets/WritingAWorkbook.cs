using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using UnemploymentRegistration.Infrastructure.Spreadsheets;

namespace UnemploymentRegistration.Infrastructure.Tests.Spreadsheets;

public sealed class WritingAWorkbook
{
    [Fact]
    public void Gives_a_file_that_holds_to_the_standard()
    {
        using var document = Open(["姓名", "手机"], [["李小梅", "138****0001"], ["王建国", ""]]);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("登记名册", Assert.Single(document.WorkbookPart!.Workbook.Descendants<Sheet>()).Name!.Value);
        Assert.Equal([["姓名", "手机"], ["李小梅", "138****0001"], ["王建国", ""]], RowsOf(document));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("＝1+1")]
    public void Makes_a_text_of_what_begins_like_a_formula(string text)
    {
        using var document = Open(["姓名"], [[text]]);

        var cell = CellsOf(document).Last();
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.True(FormatOf(document, cell).QuotePrefix!.Value);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
    }

    [Fact]
    public void Marks_no_other_text_and_reads_no_number_into_one()
    {
        using var document = Open(["证件号码"], [["**************0028"], ["00123"]]);

        Assert.All(CellsOf(document), cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.All(CellsOf(document), cell => Assert.NotEqual(true, FormatOf(document, cell).QuotePrefix?.Value));
        Assert.Equal(["00123"], RowsOf(document)[^1]);
    }

    [Fact]
    public void Leaves_out_what_no_file_may_hold_and_keeps_rare_characters()
    {
        using var document = Open(["姓名"], [["李\u0001小\uFFFF梅"], ["𠮷𡋾"], ["  两 端 "]]);

        Assert.Equal([["姓名"], ["李小梅"], ["𠮷𡋾"], ["  两 端 "]], RowsOf(document));
    }

    [Fact]
    public void Passes_rows_on_while_they_come_and_keeps_none()
    {
        using var file = new MemoryStream();
        using var sheet = new StreamedWorkbooks().Begin(file, "登记名册", ["编号"]);

        var passedOn = new List<long>();
        for (var row = 1; row <= 60_000; row++)
        {
            sheet.Write([Convert.ToHexString(SHA256.HashData(BitConverter.GetBytes(row)))]);
            if (row % 20_000 == 0)
            {
                passedOn.Add(file.Length);
            }
        }

        // Twenty thousand digests cannot be packed below half a megabyte: what was not passed on would be kept.
        const int Megabyte = 1024 * 1024;
        Assert.All(passedOn.Zip(passedOn.Prepend(0)), step => Assert.True(step.First - step.Second > Megabyte / 2));
    }

    private static SpreadsheetDocument Open(string[] headings, string[][] rows)
    {
        var file = new MemoryStream();
        using (var sheet = new StreamedWorkbooks().Begin(file, "登记名册", headings))
        {
            Array.ForEach(rows, sheet.Write);
        }

        file.Position = 0;
        return SpreadsheetDocument.Open(file, isEditable: false);
    }

    private static IEnumerable<Cell> CellsOf(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>();

    private static string[][] RowsOf(SpreadsheetDocument document) =>
    [
        .. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
    ];

    private static CellFormat FormatOf(SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
}

using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using UnemploymentRegistration.Application.Desk;

namespace UnemploymentRegistration.Infrastructure.Spreadsheets;

/// <summary>A workbook of one sheet, written straight into its archive.</summary>
/// <remarks>
/// The SDK's own package keeps each part in memory until it is closed, so only its writer is used, on the parts of an
/// archive that is written once from front to back.
/// </remarks>
internal sealed class StreamedWorkbook : ISpreadsheet
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    private readonly ZipArchive _archive;
    private readonly Stream _part;
    private readonly OpenXmlWriter _sheet;

    public StreamedWorkbook(Stream output, string sheet, IReadOnlyList<string> headings)
    {
        _archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in WorkbookParts.Of(sheet))
        {
            using var part = new StreamWriter(Open(name));
            part.Write(content);
        }

        _part = Open(SheetPart);
        _sheet = OpenXmlWriter.Create(_part);
        _sheet.WriteStartDocument(standalone: true);
        _sheet.WriteStartElement(new Worksheet());
        _sheet.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        _sheet.WriteElement(new Columns(new Column { Min = 1, Max = (uint)headings.Count, Width = 20, CustomWidth = true }));
        _sheet.WriteStartElement(new SheetData());
        WriteRow(headings.Select(heading => CellText.Of(heading, WorkbookParts.HeadingStyle)));
    }

    public void Write(IEnumerable<string> cells) => WriteRow(cells.Select(cell => CellText.Of(cell)));

    public void Dispose()
    {
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _part.Dispose();
        _archive.Dispose();
    }

    private void WriteRow(IEnumerable<Cell> cells)
    {
        _sheet.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            _sheet.WriteElement(cell);
        }

        _sheet.WriteEndElement();
    }

    private Stream Open(string name) => _archive.CreateEntry(name, CompressionLevel.Fastest).Open();
}

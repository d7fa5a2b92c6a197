namespace UnemploymentRegistration.Application.Desk;

/// <summary>Makes workbooks (XLSX) row by row, so that a million rows take no more memory than ten.</summary>
public interface ISpreadsheets
{
    /// <summary>Begins a workbook with one sheet.</summary>
    /// <param name="output">Where the workbook goes; it is complete once the spreadsheet is disposed.</param>
    /// <param name="sheet">The name of its one sheet.</param>
    /// <param name="headings">The first row, which stays in sight.</param>
    ISpreadsheet Begin(Stream output, string sheet, IReadOnlyList<string> headings);
}

/// <summary>A workbook under way.</summary>
public interface ISpreadsheet : IDisposable
{
    /// <summary>Adds a row of texts; no text ever becomes a formula.</summary>
    void Write(IEnumerable<string> cells);
}

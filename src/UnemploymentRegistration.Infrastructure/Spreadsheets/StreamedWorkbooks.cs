using UnemploymentRegistration.Application.Desk;

namespace UnemploymentRegistration.Infrastructure.Spreadsheets;

/// <summary>Makes <see cref="StreamedWorkbook"/>s.</summary>
public sealed class StreamedWorkbooks : ISpreadsheets
{
    public ISpreadsheet Begin(Stream output, string sheet, IReadOnlyList<string> headings) =>
        new StreamedWorkbook(output, sheet, headings);
}

using System.Globalization;
using CsvHelper;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Agencies;

/// <summary>Reads <c>divisions.csv</c> and <c>division-changes.csv</c>: UTF-8 with a header.</summary>
public static class DivisionReader
{
    public static IReadOnlyList<Division> ReadDivisions(Stream file) => Read(file, row =>
        Division.Of(
            DivisionCode.Parse(row.GetString("code")),
            row.GetString("name"),
            AgencyLevels.Parse(row.GetString("level")),
            row.GetString("parent") is { Length: > 0 } parent ? DivisionCode.Parse(parent) : null));

    public static IReadOnlyList<DivisionChange> ReadChanges(Stream file) => Read(file, row =>
        DivisionChange.Of(
            DivisionCode.Parse(row.GetString("old")),
            DivisionCode.Parse(row.GetString("new")),
            DateOnly.ParseExact(row.GetString("effective"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.GetString("note")));

    private static List<T> Read<T>(Stream file, Func<CsvReader, T> convert)
    {
        using var csv = CsvReader.Create(file, CsvReaderOptions.Default with { Separator = ',' });

        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(convert(csv));
        }

        return rows;
    }
}

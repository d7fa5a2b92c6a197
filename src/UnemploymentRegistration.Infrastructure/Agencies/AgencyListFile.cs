using System.Globalization;
using CsvHelper;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Agencies;

/// <summary>机构表: the list of agencies as a file, written and read in one format: UTF-8 CSV with a header.</summary>
public static class AgencyListFile
{
    private const int LongestName = 100;
    private const int LongestText = 200;
    private const int LongestPhone = 40;

    private static readonly string[] _columns =
    [
        "code", "name", "level", "superior", "urban", "active", "online", "single_officer", "address", "phone",
        "opening_hours", "divisions",
    ];

    public static FileReading<ListedAgency> Read(byte[] file) =>
        ListReader<ListedAgency>.Read(file, _columns, agency => agency.Code.Value, AgencyOf);

    /// <summary>A field that a spreadsheet would take for a formula is written so that it does not.</summary>
    public static byte[] Write(IEnumerable<Agency> agencies, IReadOnlyList<ServiceArea> areas)
    {
        var divisions = areas.ToLookup(area => area.Agency, area => area.Division.Value);
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(
            bytes,
            CsvWriterOptions.Default with { Injection = CsvInjection.Escape, WriteByteOrderMark = true },
            leaveOpen: true))
        {
            csv.WriteRecord(_columns);
            foreach (var agency in agencies.OrderBy(agency => agency.Code.Value, StringComparer.Ordinal))
            {
                csv.WriteRecord(FieldsOf(agency, divisions[agency.Code]));
            }
        }

        return bytes.ToArray();
    }

    private static string[] FieldsOf(Agency agency, IEnumerable<string> divisions) =>
    [
        agency.Code.Value, agency.Name, agency.Level.ToCode(), agency.Superior?.Value ?? "", Flag(agency.IsUrban),
        Flag(agency.IsActive), Flag(agency.TakesOnlineApplications), Flag(agency.HasSingleOfficer), agency.Address,
        agency.Phone, agency.OpeningHours, string.Join(' ', divisions.Order(StringComparer.Ordinal)),
    ];

    private static ListedAgency AgencyOf(CsvReader row)
    {
        var code = CodeOf(row.GetString("code"));
        var facts = new AgencyFacts(
            Text(row, "name", LongestName),
            Text(row, "address", LongestText),
            Text(row, "phone", LongestPhone),
            Text(row, "opening_hours", LongestText),
            Flag(row, "urban"),
            Flag(row, "active"),
            Flag(row, "online"),
            Flag(row, "single_officer"));
        if (facts.Name.Length == 0)
        {
            throw new FormatException($"{code} 没有名称");
        }

        return new ListedAgency(
            row.LineNumber,
            code,
            row.LevelIn("level"),
            row.GetString("superior") is { Length: > 0 } superior ? CodeOf(superior) : null,
            facts,
            [.. row.GetString("divisions").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(DivisionOf)]);
    }

    private static AgencyCode CodeOf(string text) => AgencyCode.TryParse(text, out var code)
        ? code
        : throw new FormatException($"“{text}”不是机构代码，应为2到12位数字");

    private static DivisionCode DivisionOf(string text) => DivisionCode.TryParse(text, out var code)
        ? code
        : throw new FormatException($"“{text}”不是区划代码");

    private static string Text(CsvReader row, string column, int longest)
    {
        // A spreadsheet, or our own export, may have put the mark of a text before it.
        var text = row.GetString(column).TrimStart('\'').Trim();
        return text.Length <= longest ? text : throw new FormatException($"{column} 不能超过{longest.ToString(CultureInfo.InvariantCulture)}个字");
    }

    private static string Flag(bool flag) => flag ? "1" : "0";

    private static bool Flag(CsvReader row, string column) => row.GetString(column) switch
    {
        "1" => true,
        "0" => false,
        _ => throw new FormatException($"{column} 应为1或0"),
    };
}

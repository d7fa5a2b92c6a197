using System.Globalization;
using CsvHelper;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Agencies;

/// <summary>Reads <c>divisions.csv</c> and <c>division-changes.csv</c>: UTF-8 with a header.</summary>
public static class DivisionReader
{
    private const int LongestName = 60;
    private const int LongestNote = 200;

    private static readonly string[] _divisionColumns = ["code", "name", "level", "parent"];
    private static readonly string[] _changeColumns = ["old", "new", "effective", "note"];

    public static IReadOnlyList<Division> ReadDivisions(Stream file) => Sound(ReadDivisions(BytesOf(file)));

    public static IReadOnlyList<DivisionChange> ReadChanges(Stream file) => Sound(ReadChanges(BytesOf(file)));

    /// <summary>A list that somebody uploaded, with everything that is wrong in it.</summary>
    public static FileReading<Division> ReadDivisions(byte[] file)
    {
        var lines = new Dictionary<DivisionCode, long>();
        var reading = ListReader<Division>.Read(file, _divisionColumns, division => division.Code.Value, row =>
        {
            var division = DivisionOf(row);
            lines.TryAdd(division.Code, row.LineNumber);
            return division;
        });
        LineError[] orphans =
        [
            .. from division in reading.Rows
               where division.Parent is { } parent && !lines.ContainsKey(parent)
               select new LineError(lines[division.Code], $"{division.Code} 的上级 {division.Parent} 不在文件里"),
        ];
        return orphans.Length == 0 ? reading : new FileReading<Division>([], orphans);
    }

    public static FileReading<DivisionChange> ReadChanges(byte[] file) =>
        ListReader<DivisionChange>.Read(file, _changeColumns, change => change.Old.Value, ChangeOf);

    private static Division DivisionOf(CsvReader row)
    {
        var (code, name) = (CodeOf(row, "code"), row.GetString("name").Trim());
        if (name.Length is 0 or > LongestName)
        {
            throw new FormatException($"{code} 的名称应为1到{LongestName}个字");
        }

        var level = row.LevelIn("level");
        if (level != LevelOf(code))
        {
            throw new FormatException($"{code} 的级别与代码长度不符");
        }

        var above = code.WithSuperiors().Skip(1).FirstOrDefault();
        return row.GetString("parent") == (above?.Value ?? "")
            ? Division.Of(code, name, level, above)
            : throw new FormatException($"{code} 的上级应为“{above?.Value}”");
    }

    private static DivisionChange ChangeOf(CsvReader row)
    {
        var (old, @new, note) = (CodeOf(row, "old"), CodeOf(row, "new"), row.GetString("note").Trim());
        if (old == @new || old.Value.Length != @new.Value.Length)
        {
            throw new FormatException($"{old} 的新代码应与旧代码同级，且不相同");
        }

        if (note.Length > LongestNote)
        {
            throw new FormatException($"{old} 的说明不能超过{LongestNote}个字");
        }

        return DateOnly.TryParseExact(row.GetString("effective"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? DivisionChange.Of(old, @new, on, note)
            : throw new FormatException($"{old} 的生效日期应写作 2026-01-31 的样式");
    }

    private static DivisionCode CodeOf(CsvReader row, string column) => DivisionCode.TryParse(row.GetString(column), out var code)
        ? code
        : throw new FormatException($"“{row.GetString(column)}”不是区划代码");

    private static AgencyLevel LevelOf(DivisionCode code) => (AgencyLevel)code.WithSuperiors().Count();

    private static IReadOnlyList<T> Sound<T>(FileReading<T> reading) =>
        reading.IsSound ? reading.Rows : throw new FormatException(reading.Errors[0].Message);

    private static byte[] BytesOf(Stream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}

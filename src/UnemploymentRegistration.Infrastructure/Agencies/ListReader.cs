using System.Text;
using CsvHelper;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Agencies;

/// <summary>Reads a list that somebody uploaded: UTF-8 CSV with a header; every mistake with the line on which it stands.</summary>
internal sealed class ListReader<T>
{
    private const int MostErrors = 100;

    private readonly List<T> _rows = [];
    private readonly List<LineError> _errors = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The rows of the list, or everything that is wrong in it.</summary>
    /// <param name="file">The bytes as they came.</param>
    /// <param name="columns">The header that the list must have.</param>
    /// <param name="keyOf">What may stand in the list only once.</param>
    /// <param name="convert">Makes a row, or throws a <see cref="FormatException"/> whose message is shown.</param>
    public static FileReading<T> Read(
        byte[] file,
        IReadOnlyList<string> columns,
        Func<T, string> keyOf,
        Func<CsvReader, T> convert)
    {
        var reader = new ListReader<T>();
        try
        {
            // A file in another encoding would pass as a list of question marks.
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(file);
            using var csv = CsvReader.Create(file, CsvReaderOptions.Default with
            {
                Separator = ',',
                TrackLineNumbers = true,
                MalformedData = CsvMalformedDataHandling.Throw,
                FieldCountMismatch = CsvFieldCountHandling.Throw,
            });
            reader.ReadAll(csv, columns, keyOf, convert);
        }
        catch (DecoderFallbackException)
        {
            reader._errors.Add(new LineError(1, "文件不是UTF-8编码"));
        }
        catch (CsvFormatException exception)
        {
            reader._errors.Add(new LineError(Math.Max(exception.LineNumber, 1), "不是CSV格式：引号没有成对，或这一行的列数与表头不同"));
        }

        return new FileReading<T>(reader._errors.Count == 0 ? reader._rows : [], reader._errors);
    }

    private void ReadAll(CsvReader csv, IReadOnlyList<string> columns, Func<T, string> keyOf, Func<CsvReader, T> convert)
    {
        csv.ReadHeader();
        var missing = columns.Where(column => !csv.TryGetFieldIndex(column, out _)).ToList();
        if (missing.Count > 0)
        {
            _errors.Add(new LineError(1, $"表头缺少：{string.Join("、", missing)}"));
            return;
        }

        while (_errors.Count < MostErrors && csv.Read())
        {
            Add(csv, keyOf, convert);
        }

        if (_rows.Count == 0 && _errors.Count == 0)
        {
            _errors.Add(new LineError(1, "文件里没有任何内容"));
        }
    }

    private void Add(CsvReader csv, Func<T, string> keyOf, Func<CsvReader, T> convert)
    {
        try
        {
            var row = convert(csv);
            if (_keys.Add(keyOf(row)))
            {
                _rows.Add(row);
            }
            else
            {
                _errors.Add(new LineError(csv.LineNumber, $"{keyOf(row)} 写了两次"));
            }
        }
        catch (FormatException exception)
        {
            _errors.Add(new LineError(csv.LineNumber, exception.Message));
        }
    }
}

/// <summary>What the lists have in common in their columns.</summary>
internal static class ListColumns
{
    /// <summary>The level that a column names.</summary>
    /// <exception cref="FormatException">The word is no level; in words for who uploaded the list.</exception>
    public static AgencyLevel LevelIn(this CsvReader row, string column)
    {
        var word = row.GetString(column);
        return Enum.GetValues<AgencyLevel>().Cast<AgencyLevel?>().FirstOrDefault(level => level!.Value.ToCode() == word)
            ?? throw new FormatException($"“{word}”不是级别，应为 province、city、county、street 或 community");
    }
}

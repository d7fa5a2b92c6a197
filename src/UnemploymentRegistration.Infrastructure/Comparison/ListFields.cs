namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>The six fields of one line, as RFC 4180 writes them, without a string for each.</summary>
internal readonly ref struct ListFields
{
    private const int Count = 6;

    public const string Header = "document_type,document_number,name,fact,fact_since,reference";

    private ListFields(ReadOnlySpan<char> text, scoped ReadOnlySpan<Range> fields)
    {
        DocumentType = text[fields[0]].Trim();
        DocumentNumber = text[fields[1]];
        Name = text[fields[2]];
        Fact = text[fields[3]].Trim();
        Since = text[fields[4]].Trim();
        Reference = text[fields[5]].Trim();
    }

    public ReadOnlySpan<char> DocumentType { get; }

    public ReadOnlySpan<char> DocumentNumber { get; }

    public ReadOnlySpan<char> Name { get; }

    public ReadOnlySpan<char> Fact { get; }

    public ReadOnlySpan<char> Since { get; }

    public ReadOnlySpan<char> Reference { get; }

    /// <summary>Takes a line apart.</summary>
    /// <param name="line">One line; what stands in quotation marks is put right in place.</param>
    /// <param name="fields">The six fields.</param>
    /// <returns>False where there are more or fewer fields, or a quotation mark is left open.</returns>
    public static bool TrySplit(Span<char> line, out ListFields fields)
    {
        fields = default;
        Span<Range> ranges = stackalloc Range[Count + 1];
        if (line.Contains('"'))
        {
            if (!TrySplitQuoted(line, ranges))
            {
                return false;
            }
        }
        else if (((ReadOnlySpan<char>)line).Split(ranges, ',') != Count)
        {
            return false;
        }

        fields = new ListFields(line, ranges);
        return true;
    }

    // What was unquoted is never longer than it was, so it is written over the line itself.
    private static bool TrySplitQuoted(Span<char> line, Span<Range> ranges)
    {
        var (read, written) = (0, 0);
        for (var field = 0; field < Count; field++)
        {
            var start = written;
            if (!TryReadField(line, ref read, ref written))
            {
                return false;
            }

            ranges[field] = start..written;
            var isLast = read == line.Length;
            if (isLast != (field == Count - 1))
            {
                return false;
            }

            read++;
        }

        return true;
    }

    private static bool TryReadField(Span<char> line, ref int read, ref int written)
    {
        var isQuoted = read < line.Length && line[read] == '"';
        if (!isQuoted)
        {
            while (read < line.Length && line[read] != ',')
            {
                line[written++] = line[read++];
            }

            return true;
        }

        for (read++; read < line.Length; read++)
        {
            if (line[read] != '"')
            {
                line[written++] = line[read];
            }
            else if (read + 1 < line.Length && line[read + 1] == '"')
            {
                line[written++] = line[read++];
            }
            else
            {
                read++;
                return read == line.Length || line[read] == ',';
            }
        }

        return false;
    }
}

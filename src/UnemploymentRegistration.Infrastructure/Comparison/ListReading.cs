using System.Text;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>读取名单: from the lines of a file to sorted runs; after each run it can be stopped and taken up again.</summary>
internal sealed class ListReading(ComparisonSource source, DateOnly today, RunBuffer buffer)
{
    public const int BadLinesNamed = 20;

    // [ours] A list of which more than one line in a hundred is bad is not the list that was meant; short ones may stumble.
    private const int BadLinesAllowed = 100;
    private const int BadShare = 100;

    private readonly List<BadLine> _firstBad = [];
    private long _lines;
    private int _bad;

    /// <summary>Why reading stopped before the end of the file; null as long as all is well.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads until the buffer is full or the file ends.</summary>
    public LoadManifest ReadRun(Stream file, LoadManifest from)
    {
        (_lines, _bad) = (from.Lines, from.BadLines);
        _firstBad.Clear();
        _firstBad.AddRange(from.FirstBadLines);
        buffer.Clear();
        file.Seek(from.Offset, SeekOrigin.Begin);
        var reader = new ListLineReader(file, from.Offset);
        if (from.Offset == 0 && !TakesHeader(reader))
        {
            Fault = $"第一行应为 {ListFields.Header}";
            return from;
        }

        var isAtEnd = false;
        while (!buffer.IsFull && Fault is null)
        {
            if (!reader.TryRead(out var line))
            {
                isAtEnd = true;
                break;
            }

            Take(line);
        }

        return new LoadManifest(reader.Position, _lines, _bad, [.. _firstBad], from.Runs + 1, isAtEnd);
    }

    /// <summary>What was read last, sorted.</summary>
    public void WriteRun(SealedPageWriter run)
    {
        buffer.WriteTo(run);
        run.Complete();
    }

    private static bool TakesHeader(ListLineReader reader)
    {
        if (!reader.TryRead(out var line))
        {
            return false;
        }

        var header = line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        return header.SequenceEqual(Encoding.UTF8.GetBytes(ListFields.Header));
    }

    private void Take(ReadOnlySpan<byte> utf8)
    {
        _lines++;
        if (utf8.IsEmpty)
        {
            return;
        }

        if (ListLine.Read(utf8, source, today, out var line) is not { } reason)
        {
            buffer.Add(line);
            return;
        }

        _bad++;
        if (_firstBad.Count < BadLinesNamed)
        {
            // As an editor counts, the header being line 1.
            _firstBad.Add(new BadLine(_lines + 1, reason));
        }

        if (_bad > BadLinesAllowed && _bad > _lines / BadShare)
        {
            Fault = "有误的行过多，已停止";
        }
    }
}

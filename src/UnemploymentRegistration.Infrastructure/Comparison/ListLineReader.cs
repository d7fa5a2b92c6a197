namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Gives the lines of a file as bytes, and knows after each where the next one begins.</summary>
/// <remarks>A line break always ends a line: a forgotten quotation mark spoils one line and not the rest of the file.</remarks>
internal sealed class ListLineReader(Stream file, long position)
{
    /// <summary>Longer than any lawful line.</summary>
    public const int LongestLine = 8 * 1024;

    private readonly byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;

    /// <summary>The place of the first byte that was not given out yet.</summary>
    public long Position { get; private set; } = position;

    /// <summary>False at the end of the file. A line that is too long is given out cut short.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest.IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(rest[..length], length + 1);
                return true;
            }

            if (rest.Length == _buffer.Length)
            {
                line = SkipRestOfLine(rest[..(LongestLine + 1)].ToArray());
                return true;
            }

            if (!Fill())
            {
                line = Take(rest, rest.Length);
                return rest.Length > 0;
            }
        }
    }

    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> line, int taken)
    {
        _start += taken;
        Position += taken;
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private byte[] SkipRestOfLine(byte[] beginning)
    {
        do
        {
            Position += _end - _start;
            (_start, _end) = (0, 0);
        }
        while (Fill() && _buffer.AsSpan(0, _end).IndexOf((byte)'\n') < 0);

        var taken = Math.Max(0, _buffer.AsSpan(0, _end).IndexOf((byte)'\n') + 1);
        _start += taken;
        Position += taken;
        return beginning;
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = file.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}

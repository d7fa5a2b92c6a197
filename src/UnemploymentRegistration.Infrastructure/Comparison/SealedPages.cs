using System.Buffers.Binary;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>A working file that is sealed page by page: nothing of a list lies on the disk in clear, not even in passing.</summary>
internal static class SealedPages
{
    public const int PageSize = 8 * 1024;

    internal const int Prefix = sizeof(int);

    /// <summary>Makes the file anew, whatever was there.</summary>
    /// <param name="protector">Seals with the newest key.</param>
    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What a page is bound to beside its number: pages of another file do not open here.</param>
    public static SealedPageWriter Create(FieldProtector protector, string path, string name) => new(protector, path, name);

    public static SealedPageReader Open(FieldProtector protector, string path, string name) => new(protector, path, name);

    internal static ProtectedField FieldOf(string name, long page) => new("comparison files", name, page);
}

/// <summary>Collects what is written into pages; on the disk when it is completed.</summary>
internal sealed class SealedPageWriter(FieldProtector protector, string path, string name) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    private readonly byte[] _page = new byte[SealedPages.PageSize];
    private readonly byte[] _box = new byte[SealedPages.Prefix + FieldProtector.Overhead + SealedPages.PageSize];

    private int _filled;
    private long _number;

    public long Length => (_number * SealedPages.PageSize) + _filled;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var part = Math.Min(bytes.Length, SealedPages.PageSize - _filled);
            bytes[..part].CopyTo(_page.AsSpan(_filled));
            _filled += part;
            bytes = bytes[part..];
            if (_filled == SealedPages.PageSize)
            {
                WritePage();
            }
        }
    }

    public void Complete()
    {
        if (_filled > 0)
        {
            WritePage();
        }

        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file.Dispose();

    private void WritePage()
    {
        var box = _box.AsSpan(SealedPages.Prefix, FieldProtector.Overhead + _filled);
        protector.Seal(_page.AsSpan(0, _filled), SealedPages.FieldOf(name, _number), box);
        BinaryPrimitives.WriteInt32LittleEndian(_box, box.Length);
        _file.Write(_box.AsSpan(0, SealedPages.Prefix + box.Length));
        _number++;
        _filled = 0;
    }
}

/// <summary>Reads such a file from its beginning or from any place.</summary>
internal sealed class SealedPageReader(FieldProtector protector, string path, string name) : Stream
{
    private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    private readonly byte[] _page = new byte[SealedPages.PageSize];
    private int _filled;
    private int _read;
    private long _number;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length
    {
        get
        {
            const int WholePage = SealedPages.Prefix + FieldProtector.Overhead + SealedPages.PageSize;
            var (whole, rest) = Math.DivRem(_file.Length, WholePage);
            return (whole * SealedPages.PageSize) + Math.Max(0, rest - SealedPages.Prefix - FieldProtector.Overhead);
        }
    }

    public override long Position
    {
        get => ((_number - (_filled > 0 ? 1 : 0)) * SealedPages.PageSize) + _read;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_read == _filled && !NextPage())
        {
            return 0;
        }

        var part = Math.Min(buffer.Length, _filled - _read);
        _page.AsSpan(_read, part).CopyTo(buffer);
        _read += part;
        return part;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        const int WholePage = SealedPages.Prefix + FieldProtector.Overhead + SealedPages.PageSize;
        var target = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => Position + offset, _ => Length + offset };
        (_number, var within) = Math.DivRem(target, SealedPages.PageSize);
        _file.Position = _number * WholePage;
        (_filled, _read) = (0, 0);
        if (within > 0 && NextPage())
        {
            _read = (int)Math.Min(within, _filled);
        }

        return target;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool NextPage()
    {
        Span<byte> prefix = stackalloc byte[SealedPages.Prefix];
        if (_file.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false) < prefix.Length)
        {
            return false;
        }

        // On the stack: many runs are read side by side, and each page is opened at once.
        Span<byte> box = stackalloc byte[FieldProtector.Overhead + SealedPages.PageSize];
        box = box[..BinaryPrimitives.ReadInt32LittleEndian(prefix)];
        _file.ReadExactly(box);
        (_filled, _read) = (box.Length - FieldProtector.Overhead, 0);
        protector.Open(box, SealedPages.FieldOf(name, _number), _page.AsSpan(0, _filled));
        _number++;
        return true;
    }
}

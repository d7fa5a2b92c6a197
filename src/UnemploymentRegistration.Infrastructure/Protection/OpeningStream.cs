using System.Security.Cryptography;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>Opens a sealed file block by block while it is read.</summary>
internal sealed class OpeningStream(FileStream file, AesGcm cipher) : Stream
{
    private readonly byte[] _sealed = new byte[SealedFile.BlockSize + SealedFile.TagSize];
    private readonly byte[] _clear = new byte[SealedFile.BlockSize];

    private int _read;
    private int _filled;
    private long _block;
    private bool _isAtEnd;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_read == _filled && !_isAtEnd)
        {
            OpenBlock();
        }

        var part = _clear.AsSpan(_read, Math.Min(buffer.Length, _filled - _read));
        part.CopyTo(buffer);
        _read += part.Length;
        return part.Length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            cipher.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void OpenBlock()
    {
        var size = (int)Math.Min(file.Length - file.Position, _sealed.Length);
        if (size < SealedFile.TagSize)
        {
            throw new CryptographicException("The file was cut short.");
        }

        file.ReadExactly(_sealed.AsSpan(0, size));
        _isAtEnd = file.Position == file.Length;
        (_read, _filled) = (0, size - SealedFile.TagSize);
        cipher.Decrypt(
            SealedFile.NonceOf(_block, _isAtEnd),
            _sealed.AsSpan(0, _filled),
            _sealed.AsSpan(_filled, SealedFile.TagSize),
            _clear.AsSpan(0, _filled));
        _block++;
    }
}

using System.Security.Cryptography;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>Seals what is written, block by block.</summary>
internal sealed class SealingStream(FileStream file, AesGcm cipher) : Stream
{
    private readonly byte[] _clear = new byte[SealedFile.BlockSize];
    private readonly byte[] _sealed = new byte[SealedFile.BlockSize];
    private readonly byte[] _tag = new byte[SealedFile.TagSize];

    private int _filled;
    private long _block;
    private bool _isClosed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            // A full block is sealed only when more follows: the last one is marked as such.
            if (_filled == SealedFile.BlockSize)
            {
                SealBlock(isLast: false);
            }

            var part = buffer[..Math.Min(buffer.Length, SealedFile.BlockSize - _filled)];
            part.CopyTo(_clear.AsSpan(_filled));
            _filled += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        // A block that is not full stays until more comes or the file ends.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            SealBlock(isLast: true);
            cipher.Dispose();
            file.Flush(flushToDisk: true);
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void SealBlock(bool isLast)
    {
        cipher.Encrypt(SealedFile.NonceOf(_block, isLast), _clear.AsSpan(0, _filled), _sealed.AsSpan(0, _filled), _tag);
        file.Write(_sealed, 0, _filled);
        file.Write(_tag);
        (_block, _filled) = (_block + 1, 0);
    }
}

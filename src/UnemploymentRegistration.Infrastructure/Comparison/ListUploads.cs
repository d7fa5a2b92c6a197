using System.Security.Cryptography;
using System.Text;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>上传名单: takes a file piece by piece to the disk, sealed; the load itself begins when the page is gone.</summary>
public sealed class ListUploads(ListFolder folder, ListRows rows, KeySequence keys, TimeProvider clock, ListKeys listKeys)
{
    private const int PieceSize = 64 * 1024;

    /// <summary>The number of the new list, or why the file is none.</summary>
    /// <param name="startedBy">As the trail writes an actor.</param>
    public async Task<Result<long>> TakeAsync(
        ComparisonSource source,
        string fileName,
        Stream content,
        string startedBy,
        CancellationToken cancellationToken)
    {
        var id = keys.Next();
        var isKept = false;
        try
        {
            if (await SealAsync(id, fileName, content, cancellationToken) is not { } file)
            {
                return NotAList;
            }

            await rows.StartAsync(ComparisonList.Start(id, source, file, startedBy, clock.GetUtcNow(), listKeys.Current), cancellationToken);
            isKept = true;
            return id;
        }
        finally
        {
            if (!isKept)
            {
                folder.Remove(id);
            }
        }
    }

    public static DomainError NotAList { get; } =
        new("comparison.not-a-list", $"文件应为 UTF-8 编码的 CSV，第一行为 {ListFields.Header}");

    private async Task<ListFile?> SealAsync(long id, string fileName, Stream content, CancellationToken cancellationToken)
    {
        var piece = new byte[PieceSize];
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var upload = folder.CreateUpload(id);
        var read = await content.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellationToken);
        if (!BeginsAsList(piece.AsSpan(0, read)))
        {
            return null;
        }

        for (; read > 0; read = await content.ReadAsync(piece, cancellationToken))
        {
            upload.Write(piece.AsSpan(0, read));
            digest.AppendData(piece.AsSpan(0, read));
        }

        upload.Complete();
        return new ListFile(FileMark.Shorten(fileName), upload.Length, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    private static bool BeginsAsList(ReadOnlySpan<byte> beginning)
    {
        var text = beginning.StartsWith(Encoding.UTF8.Preamble) ? beginning[Encoding.UTF8.Preamble.Length..] : beginning;
        var header = Encoding.UTF8.GetBytes(ListFields.Header);
        return text.StartsWith(header) && text[header.Length..] is [(byte)'\n' or (byte)'\r', ..];
    }
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Agencies.Imports;

/// <summary>Takes an uploaded file only if it can be a list: by its name, its size, and as text.</summary>
internal static class UploadedList
{
    private static readonly DomainError _missing = new("upload.missing", "请选择要导入的文件");
    private static readonly DomainError _tooLong = new("upload.too-long", $"文件太大，最多{StagedImport.MostBytes / 1024 / 1024}MB");
    private static readonly DomainError _notText = new("upload.not-text", "文件不是文本文件");

    public static async Task<Result<byte[]>> ReadAsync(IFormFile? file, string extension, CancellationToken cancellationToken)
    {
        if (file is not { Length: > 0 })
        {
            return _missing;
        }

        if (!file.FileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        {
            return new DomainError("upload.wrong-kind", $"请选择扩展名为 {extension} 的文件");
        }

        if (file.Length > StagedImport.MostBytes)
        {
            return _tooLong;
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        var bytes = content.ToArray();
        return bytes.Contains((byte)0) ? _notText : bytes;
    }
}

using System.Security.Cryptography;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>导入文件: a list as it was uploaded, kept while its rehearsal is read and after it was applied.</summary>
public sealed class StagedImport
{
    /// <summary>The list of the country's divisions has 0.7 MB; four times that is no list of ours.</summary>
    public const int MostBytes = 3 * 1024 * 1024;

    private StagedImport()
    {
    }

    public long Id { get; private init; }

    public StagedImportKind Kind { get; private init; }

    public string FileName { get; private init; } = "";

    public byte[] Content { get; private init; } = [];

    /// <summary>SHA-256 of the content, which the trail names.</summary>
    public string Digest { get; private init; } = "";

    public OfficerId UploadedBy { get; private init; }

    public DateTimeOffset UploadedAt { get; private init; }

    public DateTimeOffset? AppliedAt { get; private set; }

    public static StagedImport Of(
        long id,
        StagedImportKind kind,
        string fileName,
        byte[] content,
        OfficerId uploadedBy,
        DateTimeOffset now) => new()
        {
            Id = id,
            Kind = kind,
            FileName = fileName,
            Content = content,
            Digest = Convert.ToHexStringLower(SHA256.HashData(content)),
            UploadedBy = uploadedBy,
            UploadedAt = now,
        };

    public Result Apply(DateTimeOffset now)
    {
        if (AppliedAt is not null)
        {
            return AlreadyApplied;
        }

        AppliedAt = now;
        return Result.Success;
    }

    public static DomainError AlreadyApplied { get; } = new("import.already-applied", "这个文件已经导入，不需要重复导入。");

    public static DomainError NotFound { get; } = new("import.not-found", "没有找到这次导入。");
}

/// <summary>导入类别: what a file is a list of.</summary>
public enum StagedImportKind
{
    Calendar = 1,
    Divisions = 2,
    DivisionChanges = 3,
    Agencies = 4,
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>One import as a history lists it, without its content.</summary>
public sealed record ImportEntry(long Id, string FileName, OfficerId UploadedBy, DateTimeOffset UploadedAt, DateTimeOffset? AppliedAt);

/// <summary>导入: keeps an uploaded list for its rehearsal, and finds it again.</summary>
public sealed class StagedImports(IRegistryDbContext db, KeySequence keys, TimeProvider clock)
{
    private const int MostListed = 10;
    private const int LongestName = 100;

    public async Task<long> StageAsync(
        StagedImportKind kind,
        string fileName,
        byte[] content,
        OfficerId officer,
        CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(fileName);
        var staged = StagedImport.Of(
            keys.Next(), kind, name[..Math.Min(name.Length, LongestName)], content, officer, clock.GetUtcNow());
        db.StagedImports.Add(staged);
        await db.SaveChangesAsync(cancellationToken);
        return staged.Id;
    }

    /// <summary>For a rehearsal, or to be applied with the change that it makes.</summary>
    public Task<StagedImport?> FindAsync(long id, CancellationToken cancellationToken) =>
        db.StagedImports.SingleOrDefaultAsync(staged => staged.Id == id, cancellationToken);

    public async Task<IReadOnlyList<ImportEntry>> LatestAsync(StagedImportKind kind, CancellationToken cancellationToken) =>
        await db.StagedImports.AsNoTracking()
            .Where(staged => staged.Kind == kind)
            .OrderByDescending(staged => staged.Id)
            .Take(MostListed)
            .Select(staged => new ImportEntry(
                staged.Id, staged.FileName, staged.UploadedBy, staged.UploadedAt, staged.AppliedAt))
            .ToListAsync(cancellationToken);
}

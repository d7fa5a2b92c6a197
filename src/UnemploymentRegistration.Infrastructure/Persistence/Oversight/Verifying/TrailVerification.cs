using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

/// <summary>审计核验: walks every chain, holds it against the anchors outside the database, and every record against its last entry.</summary>
/// <remarks>Changes nothing, holds a page at a time in memory, and may run beside the portal.</remarks>
public sealed class TrailVerification(RegistryDbContext db, AnchorBook anchors)
{
    public async Task<TrailReport> RunAsync(Func<TrailProgress, Task> told, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        var report = new TrailReport();
        await WalkChainsAsync(report, told, cancellationToken);
        await new AnchorCheck(db, anchors).RunAsync(report, cancellationToken);
        await told(new TrailProgress("锚点", report.Anchors, report.Anchors));
        await WalkRecordsAsync(report, told, cancellationToken);
        return report;
    }

    private async Task WalkChainsAsync(TrailReport report, Func<TrailProgress, Task> told, CancellationToken cancellationToken)
    {
        var total = await db.OversightHeads.SumAsync(head => (long?)head.Sequence, cancellationToken) ?? 0;
        var walk = new ChainWalk(db);
        var chains = await db.Database.SqlQueryRaw<string>(ChainWalk.Chains).ToListAsync(cancellationToken);
        foreach (var chain in chains.Order(StringComparer.Ordinal))
        {
            report.Chains++;
            var fault = await walk.WalkAsync(
                chain,
                count =>
                {
                    report.Entries += count;
                    return told(new TrailProgress("审计记录", report.Entries, Math.Max(total, report.Entries)));
                },
                cancellationToken);
            if (fault is not null)
            {
                report.Add(fault);
            }
        }
    }

    private async Task WalkRecordsAsync(TrailReport report, Func<TrailProgress, Task> told, CancellationToken cancellationToken)
    {
        // Every kind of record there is, also one that a later release brings.
        var kinds = db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(Aggregate)))
            .Select(type => (IRecordWalk)Activator.CreateInstance(typeof(RecordWalk<>).MakeGenericType(type.ClrType), db)!)
            .ToList();
        var total = 0L;
        foreach (var kind in kinds)
        {
            total += await kind.CountAsync(cancellationToken);
        }

        foreach (var kind in kinds)
        {
            await kind.WalkAsync(
                report,
                _ => told(new TrailProgress("登记数据", report.Records, Math.Max(total, report.Records))),
                cancellationToken);
        }
    }
}

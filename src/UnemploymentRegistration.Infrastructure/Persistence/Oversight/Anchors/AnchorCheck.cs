using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;

/// <summary>Holds the chains against the anchors: what was cut off at the end, or written anew from the start, is found here only.</summary>
internal sealed class AnchorCheck(RegistryDbContext db, AnchorBook book)
{
    private const int Window = 5_000;
    private const int MostAtOnce = 500;

    public async Task RunAsync(TrailReport report, CancellationToken cancellationToken)
    {
        if (JudgeFile(report) is { } fault)
        {
            report.Add(fault);
            return;
        }

        var restorings = Restorings();
        var faulty = new HashSet<string>(StringComparer.Ordinal);
        foreach (var window in Lines().Select((line, place) => (line.Point, Place: place)).Chunk(Window))
        {
            foreach (var chain in window.GroupBy(one => one.Point.Chain, StringComparer.Ordinal))
            {
                await CompareAsync(chain.Key, [.. chain], restorings.GetValueOrDefault(chain.Key, []), faulty, report, cancellationToken);
            }
        }
    }

    private IEnumerable<AnchorLine> Lines() => book.ReadLines().Select(AnchorLine.Read).OfType<AnchorLine>();

    // The file itself: each line follows from the one before it, and the last one is signed by a key that is here.
    private TrailFault? JudgeFile(TrailReport report)
    {
        var (whole, isVouchedFor, number) = ("", true, 0);
        foreach (var text in book.ReadLines())
        {
            number++;
            if (AnchorLine.Read(text) is not { } line)
            {
                continue;
            }

            whole = AnchorLine.WholeOf(whole, line.Point, line.Key);
            var signature = book.Sign(whole, line.Key);
            if (whole != line.Whole || (signature is not null && signature != line.Signature))
            {
                return new TrailFault("", 0, string.Create(CultureInfo.InvariantCulture, $"锚点文件第 {number} 行被改动，或其前有行被删除"));
            }

            isVouchedFor = signature is not null;
            report.Anchors++;
            report.LastAnchorAt = line.Point.At;
        }

        return isVouchedFor ? null : new TrailFault("", 0, "锚点文件末行的签名密钥不在密钥文件中，无法核对");
    }

    private Dictionary<string, List<(int Place, long Sequence)>> Restorings() => Lines()
        .Select((line, place) => (line.Point, Place: place))
        .Where(one => one.Point.Kind == AnchorPoint.Restored)
        .GroupBy(one => one.Point.Chain, StringComparer.Ordinal)
        .ToDictionary(chain => chain.Key, chain => chain.Select(one => (one.Place, one.Point.Sequence)).ToList(), StringComparer.Ordinal);

    private async Task CompareAsync(
        string chain,
        (AnchorPoint Point, int Place)[] anchors,
        List<(int Place, long Sequence)> restorings,
        HashSet<string> faulty,
        TrailReport report,
        CancellationToken cancellationToken)
    {
        foreach (var some in anchors.Where(one => one.Point.Sequence > 0).Chunk(MostAtOnce))
        {
            var (code, sequences) = (new AgencyCode(chain), some.Select(one => one.Point.Sequence).ToList());
            var hashes = await db.OversightEntries.AsNoTracking()
                .Where(e => e.Chain == code && sequences.Contains(e.Sequence))
                .Select(e => new { e.Sequence, e.Hash })
                .ToDictionaryAsync(e => e.Sequence, e => e.Hash, cancellationToken);
            foreach (var (point, place) in some)
            {
                if (restorings.Exists(restoring => restoring.Place > place && restoring.Sequence < point.Sequence))
                {
                    report.LostToRestoring++;
                }
                else if (hashes.GetValueOrDefault(point.Sequence) != point.Hash && faulty.Add(chain))
                {
                    report.Add(FaultOf(point, hashes.ContainsKey(point.Sequence)));
                }
            }
        }
    }

    private static TrailFault FaultOf(AnchorPoint point, bool isThere)
    {
        var at = point.At.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return new TrailFault(point.Chain, point.Sequence, isThere
            ? $"与 {at} 的锚点不符：链从此条或更早处被改写"
            : $"{at} 的锚点记有此条，现已不在：链的末尾被截去");
    }
}

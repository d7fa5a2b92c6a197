using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>
/// From when a number or a network may have another code. Counts the rows of the codes themselves, so that it holds on
/// every node and after every restart; hours and days slide and begin at no midnight.
/// </summary>
internal sealed class SignInCodeTurns(IRegistryDbContext db, SignInCodeLimits limits)
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    /// <summary>Null where it may be now.</summary>
    public async Task<DateTimeOffset?> WaitUntilAsync(
        IReadOnlyList<BlindIndex> mobiles,
        IReadOnlyList<BlindIndex> addresses,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var aDayAgo = now - _day;
        var asked = await db.SignInCodes.AsNoTracking()
            .Where(code => mobiles.Contains(code.Mobile) && code.AskedAt > aDayAgo)
            .OrderByDescending(code => code.AskedAt)
            .Select(code => code.AskedAt)
            .Take(Math.Max(limits.PerDay, Math.Max(limits.PerHour, limits.PerMinute)))
            .ToListAsync(cancellationToken);
        DateTimeOffset?[] ends =
        [
            EndOf(asked, limits.PerMinute, _minute),
            EndOf(asked, limits.PerHour, _hour),
            EndOf(asked, limits.PerDay, _day),
            await OldestThatCountsAsync(addresses, cancellationToken) + _hour,
        ];
        return ends.Max() is { } end && end > now ? end : null;
    }

    // With so many in a stretch of time, the oldest of them has to leave it.
    private static DateTimeOffset? EndOf(List<DateTimeOffset> newestFirst, int most, TimeSpan stretch) =>
        newestFirst.Count >= most ? newestFirst[most - 1] + stretch : null;

    private async Task<DateTimeOffset?> OldestThatCountsAsync(IReadOnlyList<BlindIndex> addresses, CancellationToken cancellationToken) =>
        await db.SignInCodes.AsNoTracking()
            .Where(code => addresses.Contains(code.Address))
            .OrderByDescending(code => code.AskedAt)
            .Skip(limits.PerAddressAndHour - 1)
            .Select(code => (DateTimeOffset?)code.AskedAt)
            .FirstOrDefaultAsync(cancellationToken);
}

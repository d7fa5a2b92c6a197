using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Calendars;

/// <summary>期限重算: takes open clocks to a changed calendar, slice by slice; each slice is one transaction (rule 6.5).</summary>
/// <remarks>What is done is written with the slice: a program that stops half-way, or a second one beside it, doubles nothing.</remarks>
public sealed class MoveClocks(IRegistryDbContext db, OpenClocks clocks, ReferenceData reference, TimeProvider clock)
{
    /// <summary>One slice of the oldest sweep that is due; false where there is none.</summary>
    public async Task<bool> AdvanceAsync(CancellationToken cancellationToken)
    {
        db.Forget();
        var now = clock.GetUtcNow();
        var sweep = await db.ClockSweeps
            .Where(s => s.FinishedAt == null && s.NotBefore <= now)
            .OrderBy(s => s.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (sweep is null)
        {
            return false;
        }

        await (sweep.Clock is ClockKind.Decision
            ? MoveDecisionsAsync(sweep, now, cancellationToken)
            : MoveFirstContactsAsync(sweep, now, cancellationToken));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (LostRaceException)
        {
            // A case of this slice was decided meanwhile, or another program was faster: the slice is looked at again.
        }

        return true;
    }

    private async Task MoveDecisionsAsync(ClockSweep sweep, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var slice = await clocks.DecisionsAsync(sweep.LastDue, sweep.LastKey, cancellationToken);
        if (slice.Count == 0)
        {
            sweep.EndKind(now);
            return;
        }

        var (data, last) = (reference.Current, slice[^1]);
        var (due, key) = (last.DecisionDue, last.Id.Value);
        var moved = slice.Count(application => application.Recalculate(data.Calendar, data.Agencies, sweep.Occasion));
        var looked = slice.Count(application => !IsSeenAgain(application.DecisionDue, application.Id.Value, due, key));
        sweep.Advance(due, key, looked, moved);
    }

    private async Task MoveFirstContactsAsync(ClockSweep sweep, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var slice = await clocks.FirstContactsAsync(sweep.LastDue, sweep.LastKey, cancellationToken);
        if (slice.Count == 0)
        {
            sweep.EndKind(now);
            return;
        }

        var (data, last) = (reference.Current, slice[^1]);
        var (due, key) = (last.CountedUntil!.Value, last.Id.Value);
        var waiting = slice.Where(one => one.Find(CaseDuty.FirstContact) is not null).ToList();
        var moved = slice.Count(one => one.Recalculate(data.Calendar, data.Agencies, sweep.Occasion));
        foreach (var record in await clocks.RegistrationsOfAsync(waiting, cancellationToken))
        {
            record.Recalculate(data.Calendar, data.Agencies, sweep.Occasion);
        }

        var looked = slice.Count(one => !IsSeenAgain(one.CountedUntil!.Value, one.Id.Value, due, key));
        sweep.Advance(due, key, looked, moved);
    }

    // What moved behind the end of its slice comes again with a later one, unmoved, and is counted there.
    private static bool IsSeenAgain(DateOnly due, long key, DateOnly lastDue, long lastKey) =>
        due > lastDue || (due == lastDue && key > lastKey);
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Calendars;

/// <summary>未结期限: the clocks that still run: pending applications, and cases that wait for a contact (rule 6.5).</summary>
/// <remarks>Read in slices by (due, key), from the first day that changed; the actor must see the whole province.</remarks>
public sealed class OpenClocks(IRegistryDbContext db)
{
    public const int SliceSize = 200;

    public async Task<IReadOnlyList<RegistrationApplication>> DecisionsAsync(DateOnly lastDue, long lastKey, CancellationToken cancellationToken)
    {
        var last = new RegistrationApplicationId(lastKey);
        return await db.Applications
            .Where(a => a.Status == ApplicationStatus.Pending)
            .Where(a => a.DecisionDue > lastDue || (a.DecisionDue == lastDue && a.Id > last))
            .OrderBy(a => a.DecisionDue).ThenBy(a => a.Id)
            .Take(SliceSize)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Cases in which something is counted in working days; the latest such day is their place.</summary>
    public async Task<IReadOnlyList<ServiceCase>> FirstContactsAsync(DateOnly lastDue, long lastKey, CancellationToken cancellationToken)
    {
        var last = new ServiceCaseId(lastKey);
        return await db.ServiceCases
            .Where(c => c.CountedUntil != null && (c.CountedUntil > lastDue || (c.CountedUntil == lastDue && c.Id > last)))
            .OrderBy(c => c.CountedUntil).ThenBy(c => c.Id)
            .Take(SliceSize)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The entries of the register to which these cases belong: the day of the first contact stands there too.</summary>
    public async Task<IReadOnlyList<RegistrationRecord>> RegistrationsOfAsync(
        IEnumerable<ServiceCase> cases,
        CancellationToken cancellationToken)
    {
        RegistrationRecordId[] numbers = [.. cases.Select(c => c.Registration).OfType<RegistrationRecordId>()];
        return numbers.Length == 0 ? [] : await db.Registrations.Where(r => numbers.Contains(r.Id)).ToListAsync(cancellationToken);
    }

    /// <summary>How many clocks another calendar would move; nothing is changed.</summary>
    public async Task<ClockForecast> ForecastAsync(
        WorkingDayCalendar calendar,
        AgencyDirectory agencies,
        DateOnly firstDay,
        CancellationToken cancellationToken)
    {
        var decisions = await CountAsync(
            firstDay,
            (due, key) => DecisionsAsync(due, key, cancellationToken),
            a => (a.DecisionDue, a.Id.Value),
            a => new Deadline(a.DecisionDue, a.DecisionDueIsProvisional) != a.DueBy(calendar, agencies));
        var contacts = await CountAsync(
            firstDay,
            (due, key) => FirstContactsAsync(due, key, cancellationToken),
            c => (c.CountedUntil!.Value, c.Id.Value),
            c => c.MovesBy(calendar, agencies));
        return new ClockForecast(decisions, contacts);
    }

    private async Task<int> CountAsync<T>(
        DateOnly firstDay,
        Func<DateOnly, long, Task<IReadOnlyList<T>>> sliceAfter,
        Func<T, (DateOnly Due, long Key)> placeOf,
        Func<T, bool> moves)
    {
        var (count, place) = (0, (Due: firstDay, Key: 0L));
        while (await sliceAfter(place.Due, place.Key) is { Count: > 0 } slice)
        {
            count += slice.Count(moves);
            place = placeOf(slice[^1]);
            db.Forget();
        }

        return count;
    }
}

/// <summary>How many due days of each kind would move.</summary>
public sealed record ClockForecast(int Decisions, int FirstContacts)
{
    public int All => Decisions + FirstContacts;
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Application.Oversight;

/// <summary>What of a chain is looked for; a search by act or actor without a day goes back a month.</summary>
public sealed record TrailFilter(AgencyCode Chain)
{
    public DateOnly? Day { get; init; }

    public OversightAct? Act { get; init; }

    /// <summary>As the trail writes it, such as <c>officer:7</c>.</summary>
    public string? Actor { get; init; }

    /// <summary>The number of a record, an account or an agency.</summary>
    public long? SubjectKey { get; init; }

    /// <summary>The last entry of the page before; none for the newest.</summary>
    public long? Before { get; init; }
}

/// <summary>One entry as the list shows it.</summary>
public sealed record TrailEntry(long Sequence, HistoryLine Line, string Subject, long SubjectKey);

/// <summary>One page of a chain, the newest first.</summary>
public sealed record TrailPage(IReadOnlyList<TrailEntry> Entries, bool HasOlder);

/// <summary>审计记录查询: the entries of one chain; each look at them is an entry itself (rule 13.1).</summary>
public sealed class TrailListing(IRegistryDbContext db, TimeProvider clock)
{
    public const int PageSize = 50;
    public const int DaysBack = 31;

    // An index leads from each of these to the entries about one of its kind.
    private static readonly string[] _subjects =
    [
        "RegistrationApplication", "RegistrationRecord", "Objection", "OfficerAccount", "ApplicantAccount", "Agency", "Job",
    ];

    public async Task<TrailPage> ReadAsync(TrailFilter filter, AgencyCode reader, CancellationToken cancellationToken)
    {
        var entries = await Matching(filter)
            .OrderByDescending(e => e.Sequence)
            .Take(PageSize + 1)
            .Select(e => new TrailEntry(
                e.Sequence, new HistoryLine(e.At, e.Act, e.Actor, e.ActorAgency, e.Note), e.Subject, e.SubjectKey))
            .ToListAsync(cancellationToken);
        db.Witness(reader, OversightAct.TrailRead, nameof(OversightEntry), subjectKey: 0, InShort(filter));
        await db.SaveChangesAsync(cancellationToken);
        return new TrailPage([.. entries.Take(PageSize)], HasOlder: entries.Count > PageSize);
    }

    private IQueryable<OversightEntry> Matching(TrailFilter filter)
    {
        var entries = db.OversightEntries.AsNoTracking().Where(e => e.Chain == filter.Chain);
        if (filter.Before is { } before)
        {
            entries = entries.Where(e => e.Sequence < before);
        }

        if (filter.SubjectKey is { } key)
        {
            entries = entries.Where(e => _subjects.Contains(e.Subject) && e.SubjectKey == key);
        }

        if (filter.Day is { } day)
        {
            var (from, until) = (StartOf(day), StartOf(day.AddDays(1)));
            entries = entries.Where(e => e.At >= from && e.At < until);
        }
        else if (filter is { SubjectKey: null } and ({ Act: not null } or { Actor: not null }))
        {
            var from = StartOf(clock.TodayInChina().AddDays(-DaysBack));
            entries = entries.Where(e => e.At >= from);
        }

        entries = filter.Act is { } act ? entries.Where(e => e.Act == act) : entries;
        return filter.Actor is { } actor ? entries.Where(e => e.Actor == actor) : entries;
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));

    private static string InShort(TrailFilter filter) => string.Join(
        ' ', new object?[] { filter.Chain, filter.Day?.ToString("O", CultureInfo.InvariantCulture), filter.Act, filter.Actor, filter.SubjectKey }.Where(part => part is not null));
}

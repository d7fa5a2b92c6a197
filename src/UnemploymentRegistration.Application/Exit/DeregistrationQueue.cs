using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>One line of the cases, with numbers masked.</summary>
public sealed record DeregistrationEntry(
    DeregistrationId Number,
    RegistrationRecordId Registration,
    string Name,
    string DocumentMasked,
    DateOnly RegisteredOn,
    DeregistrationGround Ground,
    DeregistrationOrigin Origin,
    ComparisonSource? Source,
    DateOnly? FactOn,
    bool IsClear,
    AgencyCode Agency,
    DateTimeOffset OpenedAt);

/// <summary>A place between two lines, from which a page is read on or back.</summary>
public sealed record DeregistrationPosition(DeregistrationId Number, bool Backwards);

/// <summary>What the list is narrowed down to.</summary>
public sealed record DeregistrationFilter(DeregistrationStatus Status)
{
    public DeregistrationGround? Ground { get; init; }

    public bool OnlyClear { get; init; }
}

/// <summary>One page, the oldest first, and whether there is more on either side.</summary>
public sealed record DeregistrationPage(IReadOnlyList<DeregistrationEntry> Entries, bool HasEarlier, bool HasLater);

/// <summary>注销案列表: what waits at the jurisdiction's platforms, one step of the way at a time, paged by key (rule 10.2).</summary>
public sealed class DeregistrationQueue(IRegistryDbContext db)
{
    public const int PageSize = 50;

    public Task<int> CountAsync(Jurisdiction jurisdiction, DeregistrationFilter filter, CancellationToken cancellationToken) =>
        Cases(jurisdiction, filter).CountAsync(cancellationToken);

    public async Task<DeregistrationPage> ReadAsync(
        Jurisdiction jurisdiction,
        DeregistrationFilter filter,
        DeregistrationPosition? position,
        CancellationToken cancellationToken)
    {
        var backwards = position is { Backwards: true };
        var page = Ordered(From(Cases(jurisdiction, filter), position), backwards).Take(PageSize + 1);
        var entries = await page
            .Join(
                db.Registrations,
                d => d.Registration,
                r => r.Id,
                (d, r) => new DeregistrationEntry(
                    d.Id,
                    r.Id,
                    r.Name,
                    r.DocumentMasked,
                    r.RegisteredOn,
                    d.Ground,
                    d.Origin,
                    d.Source,
                    d.FactOn,
                    d.IsClear,
                    d.Agency,
                    d.OpenedAt))
            .ToListAsync(cancellationToken);
        entries.Sort((a, b) => backwards ? b.Number.Value.CompareTo(a.Number.Value) : a.Number.Value.CompareTo(b.Number.Value));

        var hasMore = entries.Count > PageSize;
        if (hasMore)
        {
            entries.RemoveAt(PageSize);
        }

        if (!backwards)
        {
            return new DeregistrationPage(entries, HasEarlier: position is not null, HasLater: hasMore);
        }

        entries.Reverse();
        return new DeregistrationPage(entries, HasEarlier: hasMore, HasLater: true);
    }

    private IQueryable<Deregistration> Cases(Jurisdiction jurisdiction, DeregistrationFilter filter)
    {
        var (head, status) = (jurisdiction.Head, filter.Status);
        var cases = db.Deregistrations.AsNoTracking().Where(d => d.Status == status);
        cases = jurisdiction.Level switch
        {
            AgencyLevel.Province => cases,
            AgencyLevel.City => cases.Where(d => d.AgencyCity == head),
            AgencyLevel.County => cases.Where(d => d.AgencyCounty == head),
            AgencyLevel.Street => cases.Where(d => d.AgencyStreet == head),
            _ => cases.Where(d => d.Agency == head),
        };
        if (filter.Ground is { } ground)
        {
            cases = cases.Where(d => d.Ground == ground);
        }

        return filter.OnlyClear ? cases.Where(d => d.IsClear) : cases;
    }

    private static IQueryable<Deregistration> From(IQueryable<Deregistration> cases, DeregistrationPosition? position)
    {
        if (position is null)
        {
            return cases;
        }

        var number = position.Number;
        return position.Backwards ? cases.Where(d => d.Id < number) : cases.Where(d => d.Id > number);
    }

    private static IOrderedQueryable<Deregistration> Ordered(IQueryable<Deregistration> cases, bool backwards) =>
        backwards ? cases.OrderByDescending(d => d.Id) : cases.OrderBy(d => d.Id);
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>各地情形: the dated lists of cities and counties, empty until an administrator of the place writes one (rule 10.7).</summary>
public sealed class LocalGroundList(IRegistryDbContext db, KeySequence keys)
{
    public async Task<IReadOnlyList<LocalGround>> WithinAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken)
    {
        var all = await db.LocalGrounds.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. all.Where(ground => jurisdiction.Reaches(ground.Division))
                .OrderBy(ground => ground.Division.Value, StringComparer.Ordinal)
                .ThenByDescending(ground => ground.ValidFrom),
        ];
    }

    /// <summary>What may be chosen for a registration on that day: of the county and the city of its serving platform.</summary>
    public async Task<IReadOnlyList<LocalGround>> ForAsync(RegistrationRecord record, DateOnly on, CancellationToken cancellationToken)
    {
        var places = PlacesOf(record);
        var found = await db.LocalGrounds.AsNoTracking().Where(g => places.Contains(g.Division)).ToListAsync(cancellationToken);
        return [.. found.Where(ground => ground.HoldsOn(on)).OrderBy(ground => ground.Id)];
    }

    public async Task<bool> HoldsForAsync(long ground, RegistrationRecord record, DateOnly on, CancellationToken cancellationToken) =>
        (await ForAsync(record, on, cancellationToken)).Any(one => one.Id == ground);

    public async Task<Result> EnterAsync(
        DivisionCode division,
        string? name,
        string? document,
        DateOnly validFrom,
        Officer officer,
        CancellationToken cancellationToken)
    {
        if (!officer.Jurisdiction.Reaches(division))
        {
            return ExitListErrors.OutsideJurisdiction;
        }

        var entry = LocalGround.Enter(keys.Next(), division, name, document, validFrom);
        if (entry.IsRefused)
        {
            return entry.Error;
        }

        db.LocalGrounds.Add(entry.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Result.Success;
    }

    public async Task<Result> EndAsync(long ground, DateOnly lastDay, Officer officer, CancellationToken cancellationToken)
    {
        var found = await db.LocalGrounds.SingleOrDefaultAsync(g => g.Id == ground, cancellationToken);
        if (found is null || !officer.Jurisdiction.Reaches(found.Division))
        {
            return ExitListErrors.NotFound;
        }

        var end = found.End(lastDay);
        return end.IsRefused ? end : await db.SaveUnlessLostAsync(ExitListErrors.AlreadyEnded, cancellationToken);
    }

    private static DivisionCode[] PlacesOf(RegistrationRecord record) =>
    [
        .. new[] { record.ServingCounty, record.ServingCity }
            .OfType<AgencyCode>()
            .Select(code => DivisionCode.TryParse(code.Value, out var division) ? division : null)
            .OfType<DivisionCode>(),
    ];
}

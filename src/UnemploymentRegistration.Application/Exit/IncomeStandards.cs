using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>Which standard an income is held against: dibao as the notice says, or the minimum wage of the ministry's regulation (10.5).</summary>
public sealed record ExitSettings(IncomeStandardKind IncomeStandard = IncomeStandardKind.Dibao);

/// <summary>收入标准: the dated rows of each county, kept by the administrators above it (rule 10.5).</summary>
public sealed class IncomeStandards(IRegistryDbContext db, ExitSettings settings, KeySequence keys)
{
    private const int CountyLength = 6;

    public IncomeStandardKind InForce => settings.IncomeStandard;

    /// <summary>The newest first of each county.</summary>
    public async Task<IReadOnlyList<IncomeStandard>> WithinAsync(Jurisdiction jurisdiction, CancellationToken cancellationToken)
    {
        var all = await db.IncomeStandards.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. all.Where(standard => jurisdiction.Reaches(standard.County))
                .OrderBy(standard => standard.County.Value, StringComparer.Ordinal)
                .ThenBy(standard => standard.Kind)
                .ThenByDescending(standard => standard.ValidFrom),
        ];
    }

    public async Task<Result> EnterAsync(
        DivisionCode county,
        IncomeStandardKind kind,
        DateOnly validFrom,
        decimal monthly,
        string? document,
        Officer officer,
        CancellationToken cancellationToken)
    {
        if (!officer.Jurisdiction.Reaches(county))
        {
            return ExitListErrors.OutsideJurisdiction;
        }

        var entry = IncomeStandard.Enter(keys.Next(), county, kind, validFrom, monthly, document);
        if (entry.IsRefused)
        {
            return entry.Error;
        }

        db.IncomeStandards.Add(entry.Value);
        return await db.SaveUnlessLostAsync(ExitListErrors.SameDay, cancellationToken);
    }

    /// <summary>What a person earns, held against the standard that the county of usual residence had on that day.</summary>
    public async Task<IncomeTest> TestAsync(ReportedIncome income, RegistrationRecord record, DateOnly on, CancellationToken cancellationToken) =>
        new(income.IsStable, income.Monthly, await FloorAsync(record, on, cancellationToken));

    /// <summary>Null where no row had begun by that day.</summary>
    public async Task<decimal?> FloorAsync(RegistrationRecord record, DateOnly on, CancellationToken cancellationToken)
    {
        if (record.ResidenceDivision.Value.Length < CountyLength)
        {
            return null;
        }

        var (county, kind) = (DivisionCode.Parse(record.ResidenceDivision.Value[..CountyLength]), settings.IncomeStandard);
        return await db.IncomeStandards.AsNoTracking()
            .Where(s => s.County == county && s.Kind == kind && s.ValidFrom <= on)
            .OrderByDescending(s => s.ValidFrom)
            .Select(s => (decimal?)s.Monthly)
            .FirstOrDefaultAsync(cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>One of the cases that somebody wants to confirm together, and why it is not among them.</summary>
/// <param name="Deregistration">Empty for a number that the officer may not see; so is the record.</param>
/// <param name="WhyNot">Empty where it may be confirmed with the others.</param>
public sealed record ClearCase(DeregistrationId Number, Deregistration? Deregistration, RegistrationRecord? Record, DomainError? WhyNot);

/// <summary>批量确认的资格: same number, same name, a fact dated after the registration (rule 10.2).</summary>
public sealed class ClearCases(IRegistryDbContext db, LastSilence silence)
{
    /// <summary>As many as one person can look through [ours].</summary>
    public const int Most = 100;

    /// <summary>In the order in which they were chosen.</summary>
    public async Task<IReadOnlyList<ClearCase>> ReadAsync(
        IReadOnlyCollection<DeregistrationId> chosen,
        Officer officer,
        CancellationToken cancellationToken)
    {
        var numbers = chosen.Distinct().Take(Most).ToArray();
        var cases = await db.Deregistrations.AsNoTracking()
            .Where(d => numbers.Contains(d.Id))
            .ToDictionaryAsync(d => d.Id, cancellationToken);
        var registrations = cases.Values.Select(d => d.Registration).ToArray();
        var records = await db.Registrations.AsNoTracking()
            .Where(r => registrations.Contains(r.Id))
            .ToDictionaryAsync(r => r.Id, cancellationToken);
        var silent = await silence.DeathsLookedIntoAsync(registrations, cancellationToken);
        return
        [
            .. from number in numbers
               let found = cases.GetValueOrDefault(number)
               let isSilent = found is not null && silent.Contains(found.Registration)
               select new ClearCase(
                   number,
                   found,
                   found is null ? null : records.GetValueOrDefault(found.Registration),
                   isSilent ? ExitErrors.DeathLookedInto : WhyNot(found, officer)),
        ];
    }

    private static DomainError? WhyNot(Deregistration? found, Officer officer)
    {
        if (found is null)
        {
            return ExitErrors.NotFound;
        }

        return found.WhyMayNotConfirm(officer) ?? (found is { IsClear: true, Status: DeregistrationStatus.Proposed } ? null : ExitErrors.NotClear);
    }
}

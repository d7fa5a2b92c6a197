using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>Of whom others may be the same person; a match needs the name and one thing more.</summary>
/// <param name="Person">Every index that the own document may have while keys are being renewed.</param>
/// <param name="Mobile">Likewise; null where none is known.</param>
public sealed record PersonInHand(
    string Name,
    DateOnly DateOfBirth,
    Sex Sex,
    IReadOnlyList<BlindIndex> Person,
    IReadOnlyList<BlindIndex>? Mobile);

/// <summary>疑似同一人: the same name with the same birth date and sex, or with the same mobile, under another document (rule 2.7).</summary>
/// <remarks>In the whole province, because rule 8.1 counts there; only what is open or active, because only that meets it.</remarks>
public sealed class SamePersonSearch(IRegistryDbContext db)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<RegistrationApplication>> OpenApplicationsAsync(
        PersonInHand person,
        int most,
        CancellationToken cancellationToken)
    {
        var others = db.Applications.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(a => a.Name == person.Name && a.Status == ApplicationStatus.Pending && !person.Person.Contains(a.Person));

        // One query for each index: a condition with "or" would read everybody of that name.
        var found = await others.Where(a => a.DateOfBirth == person.DateOfBirth && a.Sex == person.Sex)
            .OrderByDescending(a => a.Id).Take(most).ToListAsync(cancellationToken);
        if (person.Mobile is { } mobiles)
        {
            found.AddRange(await others.Where(a => mobiles.Contains(a.Mobile))
                .OrderByDescending(a => a.Id).Take(most).ToListAsync(cancellationToken));
        }

        return [.. found.DistinctBy(a => a.Id).OrderByDescending(a => a.Id.Value).Take(most)];
    }

    /// <inheritdoc cref="OpenApplicationsAsync"/>
    public async Task<IReadOnlyList<RegistrationRecord>> ActiveRegistrationsAsync(
        PersonInHand person,
        int most,
        CancellationToken cancellationToken)
    {
        var others = db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => r.Name == person.Name && r.Status == RegistrationStatus.Active && !person.Person.Contains(r.Person));
        var found = await others.Where(r => r.DateOfBirth == person.DateOfBirth && r.Sex == person.Sex)
            .OrderByDescending(r => r.Id).Take(most).ToListAsync(cancellationToken);
        if (person.Mobile is { } mobiles)
        {
            found.AddRange(await others.Where(r => mobiles.Contains(r.Mobile))
                .OrderByDescending(r => r.Id).Take(most).ToListAsync(cancellationToken));
        }

        return [.. found.DistinctBy(r => r.Id).OrderByDescending(r => r.Id.Value).Take(most)];
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>What is known of a person whose form is being filled in; a match needs the name and one thing more.</summary>
public sealed record PersonInHand(string Name, DateOnly DateOfBirth, Sex Sex, IReadOnlyList<BlindIndex> Person, IReadOnlyList<BlindIndex>? Mobile);

/// <summary>A record that may be the same person's under another document; nothing personal of it is told (rule 2.7).</summary>
public sealed record LikelyRecord(bool IsRegistered, long Number, AgencyCode Agency);

/// <summary>疑似同一人: same name, birth date and sex, or same mobile and name, under another document (rule 2.7).</summary>
/// <remarks>Over the whole province, since it hints at a doubling; open applications and active registrations only.</remarks>
public sealed class LikelySamePersons(IRegistryDbContext db)
{
    private const int Most = 5;

    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>At most five; they are shown to a person, and never merged by the program.</summary>
    public async Task<IReadOnlyList<LikelyRecord>> FindAsync(PersonInHand person, CancellationToken cancellationToken)
    {
        // One query for each index: a condition with "or" would use neither.
        var found = new HashSet<LikelyRecord>();
        found.UnionWith(await ByBirthAsync(person, cancellationToken));
        if (person.Mobile is { } mobiles)
        {
            found.UnionWith(await ByMobileAsync(person, mobiles, cancellationToken));
        }

        return [.. found.OrderBy(record => record.Number).Take(Most)];
    }

    private async Task<IEnumerable<LikelyRecord>> ByBirthAsync(PersonInHand person, CancellationToken cancellationToken)
    {
        var pending = OpenApplications(person).Where(a => a.DateOfBirth == person.DateOfBirth && a.Sex == person.Sex);
        var active = ActiveRegistrations(person).Where(r => r.DateOfBirth == person.DateOfBirth && r.Sex == person.Sex);
        return await ReadAsync(pending, active, cancellationToken);
    }

    private async Task<IEnumerable<LikelyRecord>> ByMobileAsync(
        PersonInHand person,
        IReadOnlyList<BlindIndex> mobiles,
        CancellationToken cancellationToken)
    {
        var pending = OpenApplications(person).Where(a => mobiles.Contains(a.Mobile));
        var active = ActiveRegistrations(person).Where(r => mobiles.Contains(r.Mobile));
        return await ReadAsync(pending, active, cancellationToken);
    }

    private IQueryable<RegistrationApplication> OpenApplications(PersonInHand person) =>
        db.Applications.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(a => a.Name == person.Name && a.Status == ApplicationStatus.Pending && !person.Person.Contains(a.Person));

    private IQueryable<RegistrationRecord> ActiveRegistrations(PersonInHand person) =>
        db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => r.Name == person.Name && r.Status == RegistrationStatus.Active && !person.Person.Contains(r.Person));

    private static async Task<IEnumerable<LikelyRecord>> ReadAsync(
        IQueryable<RegistrationApplication> pending,
        IQueryable<RegistrationRecord> active,
        CancellationToken cancellationToken)
    {
        var applications = await pending.OrderBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, a.Agency }).ToListAsync(cancellationToken);
        var registrations = await active.OrderBy(r => r.Id).Take(Most)
            .Select(r => new { r.Id, r.ServingAgency }).ToListAsync(cancellationToken);
        return
        [
            .. applications.Select(a => new LikelyRecord(IsRegistered: false, a.Id.Value, a.Agency)),
            .. registrations.Select(r => new LikelyRecord(IsRegistered: true, r.Id.Value, r.ServingAgency)),
        ];
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>Finds who might be the same person under another document: same name with the same birth date and sex, or with the same mobile (rule 2.7).</summary>
/// <remarks>In the whole province, because rule 8.1 counts there; only what is open or active, because only that meets it.</remarks>
public sealed class PossibleMatches(IRegistryDbContext db, IActorSource actors, PersonTwins twins, IFieldProtector protector)
{
    private const int Most = 10;

    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    public async Task<IReadOnlyList<PossibleMatch>> FindAsync(RegistrationApplication application, CancellationToken cancellationToken)
    {
        (PersonMatched Person, MatchedRecord Record)[] found =
        [
            .. await RegistrationsLikeAsync(application, cancellationToken),
            .. await ApplicationsLikeAsync(application, cancellationToken),
        ];
        if (found.Length == 0)
        {
            return [];
        }

        var verdicts = await VerdictsOnAsync(application.PersonIndexes(protector), cancellationToken);
        return
        [
            .. from hit in found
               group hit.Record by hit.Person.Current into records
               let indexes = found.First(hit => hit.Person.Current == records.Key).Person.All
               select new PossibleMatch(
                   KeyOf(application.Id, records.Key),
                   records.Key,
                   [.. records],
                   verdicts.Find(verdict => indexes.Contains(verdict.First) || indexes.Contains(verdict.Second))),
        ];
    }

    /// <summary>The registration of somebody whom a reviewer found to be this person; null where there is none.</summary>
    public async Task<AlreadyOnFile?> FindRegistrationOfSameAsync(RegistrationApplication application, CancellationToken cancellationToken)
    {
        var person = application.PersonIndexes(protector);
        var others = (await VerdictsOnAsync(person, cancellationToken))
            .Where(verdict => verdict.Sameness is Sameness.SamePerson)
            .Select(verdict => person.Contains(verdict.First) ? verdict.Second : verdict.First)
            .ToList();
        var same = await twins.OfAsync(others, cancellationToken);
        if (same.Count == 0)
        {
            return null;
        }

        var registration = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => same.Contains(r.Person) && r.Status == RegistrationStatus.Active)
            .Select(r => new { r.Id, r.RegisteredOn })
            .FirstOrDefaultAsync(cancellationToken);
        return registration is null
            ? null
            : ApplicationErrors.AlreadyRegistered(registration.Id.Value, registration.RegisteredOn);
    }

    private async Task<List<(PersonMatched Person, MatchedRecord Record)>> RegistrationsLikeAsync(
        RegistrationApplication own,
        CancellationToken cancellationToken)
    {
        var (person, mobiles) = (own.PersonIndexes(protector), own.MobileIndexes(protector));
        var (name, birth, sex) = (own.Name, own.DateOfBirth, own.Sex);
        var records = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => r.Name == name && !person.Contains(r.Person) && r.Status == RegistrationStatus.Active
                && ((r.DateOfBirth == birth && r.Sex == sex) || mobiles.Contains(r.Mobile)))
            .OrderByDescending(r => r.Id).Take(Most)
            .ToListAsync(cancellationToken);
        return
        [
            .. records.Select(r => (PersonMatched.Of(r.PersonIndexes(protector)), new MatchedRecord(
                null, r.Id, r.ServingAgency, r.RegisteredOn, r.Name, r.Sex, r.DateOfBirth, r.DocumentMasked, r.MobileMasked,
                r.ResidenceDivision, mobiles.Contains(r.Mobile), r.DateOfBirth == birth && r.Sex == sex, MaySee(ServingOf(r)) || MaySee(RegisteringOf(r))))),
        ];
    }

    private async Task<List<(PersonMatched Person, MatchedRecord Record)>> ApplicationsLikeAsync(
        RegistrationApplication own,
        CancellationToken cancellationToken)
    {
        var (person, mobiles) = (own.PersonIndexes(protector), own.MobileIndexes(protector));
        var (name, birth, sex) = (own.Name, own.DateOfBirth, own.Sex);
        var records = await db.Applications.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(a => a.Name == name && !person.Contains(a.Person) && a.Status == ApplicationStatus.Pending
                && ((a.DateOfBirth == birth && a.Sex == sex) || mobiles.Contains(a.Mobile)))
            .OrderByDescending(a => a.Id).Take(Most)
            .ToListAsync(cancellationToken);
        return
        [
            .. records.Select(a => (PersonMatched.Of(a.PersonIndexes(protector)), new MatchedRecord(
                a.Id, null, a.Agency, a.SubmittedAt.DateInChina(), a.Name, a.Sex, a.DateOfBirth, a.DocumentMasked, a.MobileMasked,
                a.ResidenceDivision, mobiles.Contains(a.Mobile), a.DateOfBirth == birth && a.Sex == sex, MaySee(a.AgencyPath)))),
        ];
    }

    private Task<List<PersonVerdict>> VerdictsOnAsync(IReadOnlyList<BlindIndex> person, CancellationToken cancellationToken) =>
        db.PersonVerdicts.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(verdict => person.Contains(verdict.First) || person.Contains(verdict.Second))
            .ToListAsync(cancellationToken);

    // An index of its own use: whoever reads the page learns nothing of the other person by it.
    private string KeyOf(RegistrationApplicationId application, BlindIndex person) =>
        protector.IndexOf(IndexedUse.PersonPair, $"{application}/{person}").Value;

    private bool MaySee(AgencyPath agency) => actors.Current switch
    {
        { Officer: { } officer } => officer.Jurisdiction.Covers(agency),
        var actor => actor == Actor.Program,
    };

    private static AgencyPath ServingOf(RegistrationRecord record) =>
        new(record.ServingAgency, record.ServingStreet, record.ServingCounty, record.ServingCity);

    private static AgencyPath RegisteringOf(RegistrationRecord record) =>
        new(record.RegisteringAgency, record.RegisteringStreet, record.RegisteringCounty, record.RegisteringCity);

    /// <summary>Somebody by every index; two records of one person may bear different ones while keys are renewed.</summary>
    private sealed record PersonMatched(BlindIndex Current, IReadOnlyList<BlindIndex> All)
    {
        public static PersonMatched Of(IReadOnlyList<BlindIndex> indexes) => new(indexes[0], indexes);
    }
}

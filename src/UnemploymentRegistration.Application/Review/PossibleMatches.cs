using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>疑似同一人的核对: what <see cref="SamePersonSearch"/> finds of an application, and what reviewers found of it before (rule 2.7).</summary>
public sealed class PossibleMatches(IRegistryDbContext db, SamePersonSearch search, IActorSource actors, PersonTwins twins, IFieldProtector protector)
{
    private const int Most = 10;

    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    public async Task<IReadOnlyList<PossibleMatch>> FindAsync(RegistrationApplication application, CancellationToken cancellationToken)
    {
        var person = new PersonInHand(
            application.Name,
            application.DateOfBirth,
            application.Sex,
            application.PersonIndexes(protector),
            application.MobileIndexes(protector));
        (PersonMatched Person, MatchedRecord Record)[] found =
        [
            .. await RegistrationsLikeAsync(person, cancellationToken),
            .. await ApplicationsLikeAsync(person, cancellationToken),
        ];
        if (found.Length == 0)
        {
            return [];
        }

        var verdicts = await VerdictsOnAsync(person.Person, cancellationToken);
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
        PersonInHand own,
        CancellationToken cancellationToken)
    {
        var records = await search.ActiveRegistrationsAsync(own, Most, cancellationToken);
        return
        [
            .. records.Select(r => (PersonMatched.Of(r.PersonIndexes(protector)), new MatchedRecord(
                null, r.Id, r.ServingAgency, r.RegisteredOn, r.Name, r.Sex, r.DateOfBirth, r.DocumentMasked, r.MobileMasked,
                r.ResidenceDivision, own.Mobile!.Contains(r.Mobile), r.DateOfBirth == own.DateOfBirth && r.Sex == own.Sex, MaySee(ServingOf(r)) || MaySee(RegisteringOf(r))))),
        ];
    }

    private async Task<List<(PersonMatched Person, MatchedRecord Record)>> ApplicationsLikeAsync(
        PersonInHand own,
        CancellationToken cancellationToken)
    {
        var records = await search.OpenApplicationsAsync(own, Most, cancellationToken);
        return
        [
            .. records.Select(a => (PersonMatched.Of(a.PersonIndexes(protector)), new MatchedRecord(
                a.Id, null, a.Agency, a.SubmittedAt.DateInChina(), a.Name, a.Sex, a.DateOfBirth, a.DocumentMasked, a.MobileMasked,
                a.ResidenceDivision, own.Mobile!.Contains(a.Mobile), a.DateOfBirth == own.DateOfBirth && a.Sex == own.Sex, MaySee(a.AgencyPath)))),
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

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
public sealed class PossibleMatches(IRegistryDbContext db, SamePersonSearch search, IActorSource actors, IFieldProtector protector)
{
    private const int Most = 10;

    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    public async Task<IReadOnlyList<PossibleMatch>> FindAsync(RegistrationApplication application, CancellationToken cancellationToken)
    {
        var person = new PersonInHand(
            application.Name, application.DateOfBirth, application.Sex, application.Person, application.Mobile);
        (BlindIndex Person, MatchedRecord Record)[] found =
        [
            .. await RegistrationsLikeAsync(person, cancellationToken),
            .. await ApplicationsLikeAsync(person, cancellationToken),
        ];
        if (found.Length == 0)
        {
            return [];
        }

        var verdicts = await VerdictsOnAsync(application.Person, cancellationToken);
        return
        [
            .. from hit in found
               group hit.Record by hit.Person into records
               select new PossibleMatch(
                   KeyOf(application.Id, records.Key),
                   records.Key,
                   [.. records],
                   verdicts.Find(verdict => verdict.First == records.Key || verdict.Second == records.Key)),
        ];
    }

    /// <summary>The registration of somebody whom a reviewer found to be this person; null where there is none.</summary>
    public async Task<AlreadyOnFile?> FindRegistrationOfSameAsync(BlindIndex person, CancellationToken cancellationToken)
    {
        var same = (await VerdictsOnAsync(person, cancellationToken))
            .Where(verdict => verdict.Sameness is Sameness.SamePerson)
            .Select(verdict => verdict.First == person ? verdict.Second : verdict.First)
            .ToArray();
        if (same.Length == 0)
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

    private async Task<List<(BlindIndex Person, MatchedRecord Record)>> RegistrationsLikeAsync(
        PersonInHand own,
        CancellationToken cancellationToken)
    {
        var records = await search.ActiveRegistrationsAsync(own, Most, cancellationToken);
        return
        [
            .. records.Select(r => (r.Person, new MatchedRecord(
                null, r.Id, r.ServingAgency, r.RegisteredOn, r.Name, r.Sex, r.DateOfBirth, r.DocumentMasked, r.MobileMasked,
                r.ResidenceDivision, r.Mobile == own.Mobile, r.DateOfBirth == own.DateOfBirth && r.Sex == own.Sex, MaySee(ServingOf(r)) || MaySee(RegisteringOf(r))))),
        ];
    }

    private async Task<List<(BlindIndex Person, MatchedRecord Record)>> ApplicationsLikeAsync(
        PersonInHand own,
        CancellationToken cancellationToken)
    {
        var records = await search.OpenApplicationsAsync(own, Most, cancellationToken);
        return
        [
            .. records.Select(a => (a.Person, new MatchedRecord(
                a.Id, null, a.Agency, a.SubmittedAt.DateInChina(), a.Name, a.Sex, a.DateOfBirth, a.DocumentMasked, a.MobileMasked,
                a.ResidenceDivision, a.Mobile == own.Mobile, a.DateOfBirth == own.DateOfBirth && a.Sex == own.Sex, MaySee(a.AgencyPath)))),
        ];
    }

    private Task<List<PersonVerdict>> VerdictsOnAsync(BlindIndex person, CancellationToken cancellationToken) =>
        db.PersonVerdicts.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(verdict => verdict.First == person || verdict.Second == person)
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
}

using Bogus;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>Leads made-up people through the same rules as real ones: filed, routed, sealed, decided, registered.</summary>
internal sealed class SampledCases(
    MadeUpPeople people,
    SampleTimes times,
    ReferenceSnapshot reference,
    IFieldProtector protector,
    SampledTables tables)
{
    private const int LongestDecision = 50 * 60;

    private readonly StoredRows _applications = tables.Applications;
    private readonly StoredRows _registrations = tables.Registrations;
    private readonly SampledCasework _services = new(times, reference.Calendar, protector, tables);

    // Nobody has this key: the pages then say 经办人员.
    private static readonly OfficerId _nobody = new(0);

    /// <summary>The case of one person, with keys that were made beforehand in the order of time.</summary>
    public SampledCase Make(int person, SampleKeys keys, int nextBatch)
    {
        var random = people.DiceOf(person);
        var submittedAt = times.SubmittedAt(person);
        var trail = new List<DatedEntry>(5);
        var application = Submit(person, new(keys.Application), random, submittedAt);
        var row = _applications.Of(application, version: 0);
        var digest = _applications.DigestOf(row);
        Note(trail, _applications, application, null, digest, Actor.For(application.Channel), submittedAt);
        if (!times.IsRegistered(person))
        {
            return new SampledCase(row, Registration: null, Movement: null, Service: null, [], trail);
        }

        var decidedAt = times.DecidedAt(person, nextBatch, random.Int(30, LongestDecision));
        var officer = SupervisorOf(application.AgencyPath);
        Demand(application.Approve(officer, decidedAt).Error);
        row = _applications.Of(application, version: 1);
        Note(trail, _applications, application, digest, _applications.DigestOf(row), Actor.For(officer), decidedAt);

        var registration = Register(application, new(keys.Registration), decidedAt.DateInChina());
        var entry = _registrations.Of(registration, version: 0);
        Note(trail, _registrations, registration, null, _registrations.DigestOf(entry), Actor.For(officer), decidedAt);
        var (service, contacts) = _services.Make(registration, keys, new SampleDecision(officer, decidedAt), random, trail);
        return new SampledCase(row, entry, tables.Movements.Of(registration.Movements[0], version: 0), service, contacts, trail);
    }

    private RegistrationApplication Submit(int person, RegistrationApplicationId key, Randomizer random, DateTimeOffset at)
    {
        var form = people.Form(person, random, at);
        var route = reference.Router.RouteOnline(
            new RoutingRequest(form.Residence.Division, form.Household.Division, form.RegistrationPlaceBasis, form.RegistrationPlace),
            byRegistrationPlace: false).Value!;
        var agency = reference.Agencies.PathOf(route.Agency);
        var due = reference.Calendar.DeadlineAfter(at.DateInChina(), StatutoryLimits.WorkingDaysToDecide, agency);
        var submission = RegistrationApplication.Submit(
            key, form, new Filing(MadeUpPeople.Channel(random), Account: null, at, route, agency, due), protector);
        Demand(submission.Error);
        return submission.Value!;
    }

    private RegistrationRecord Register(RegistrationApplication application, RegistrationRecordId key, DateOnly today)
    {
        var platform = reference.Router.ServingPlatformOf(application.ResidenceDivision, application.Agency);
        var serving = reference.Agencies.PathOf(platform);
        var firstContact = reference.Calendar.DeadlineAfter(today, StatutoryLimits.WorkingDaysToFirstContact, serving);
        var isUrban = reference.Agencies.Find(application.Agency)!.IsUrban;
        return RegistrationRecord.Open(key, application, new Enrolment(today, isUrban, serving, firstContact), protector);
    }

    private Officer SupervisorOf(AgencyPath agency)
    {
        var head = agency.County ?? agency.City ?? AgencyCode.Province;
        var level = reference.Agencies.Find(head)!.Level;
        return new Officer(_nobody, "样本", head, OfficerRole.Supervisor, new Jurisdiction(head, level));
    }

    internal static void Note(
        List<DatedEntry> trail,
        StoredRows rows,
        Aggregate aggregate,
        string? before,
        string after,
        Actor actor,
        DateTimeOffset at)
    {
        trail.AddRange(aggregate.Acts.Select(act => new DatedEntry(
            new PendingEntry(aggregate.Overseer, act, rows.Subject, aggregate.OversightKey, before, after), actor, at)));
        aggregate.ForgetActs();
    }

    private static void Demand(Domain.Results.DomainError? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A made-up person was refused: {refusal.Message}");
        }
    }
}

/// <summary>The keys of one case; all but the first stay unused where nobody has decided yet.</summary>
internal readonly record struct SampleKeys(long Application, long Registration, long Service, long FirstContact, long SecondContact);

/// <summary>Who decided, and when.</summary>
internal readonly record struct SampleDecision(Officer Officer, DateTimeOffset At);

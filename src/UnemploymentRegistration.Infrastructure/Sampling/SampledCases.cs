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
    StoredRows applications,
    StoredRows registrations,
    StoredRows movements)
{
    private const int LongestDecision = 50 * 60;

    // Nobody has this key: the pages then say 经办人员.
    private static readonly OfficerId _nobody = new(0);

    /// <summary>The case of one person, with keys that were made beforehand in the order of time.</summary>
    public SampledCase Make(int person, SampleKeys keys, int nextBatch)
    {
        var random = people.DiceOf(person);
        var submittedAt = times.SubmittedAt(person);
        var trail = new List<DatedEntry>(3);
        var application = Submit(person, new(keys.Application), random, submittedAt);
        var row = applications.Of(application, version: 0);
        var digest = applications.DigestOf(row);
        Note(trail, applications, application, null, digest, Actor.For(application.Channel), submittedAt);
        if (!times.IsRegistered(person))
        {
            return new SampledCase(row, Registration: null, Movement: null, trail);
        }

        var decidedAt = times.DecidedAt(person, nextBatch, random.Int(30, LongestDecision));
        var officer = SupervisorOf(application.AgencyPath);
        Demand(application.Approve(officer, decidedAt).Error);
        row = applications.Of(application, version: 1);
        Note(trail, applications, application, digest, applications.DigestOf(row), Actor.For(officer), decidedAt);

        var registration = Register(application, new(keys.Registration), decidedAt.DateInChina());
        var entry = registrations.Of(registration, version: 0);
        Note(trail, registrations, registration, null, registrations.DigestOf(entry), Actor.For(officer), decidedAt);
        return new SampledCase(row, entry, movements.Of(registration.Movements[0], version: 0), trail);
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

    private static void Note(
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

/// <summary>The keys of one case; the second stays unused where nobody has decided yet.</summary>
internal readonly record struct SampleKeys(long Application, long Registration);

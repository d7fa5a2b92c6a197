using Bogus;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>Looks after a made-up registered person by the same rules as a real one: a case, and one contact on average.</summary>
internal sealed class SampledCasework(SampleTimes times, WorkingDayCalendar calendar, IFieldProtector protector, SampledTables tables)
{
    private const float Reached = 0.85f;

    private static readonly int[] _howMany = [0, 1, 2];
    private static readonly float[] _shareOfHowMany = [0.1f, 0.8f, 0.1f];
    private static readonly string[] _parts = ["1.1", "1.2", "1.3", "2.1", "2.3", "3.1", "3.2", "3.3", "6.1"];
    private static readonly ContactMethod[] _methods = [ContactMethod.Phone, ContactMethod.Visit, ContactMethod.Counter];

    /// <summary>The rows of case and contacts; their acts are added to the trail.</summary>
    public (object?[] Service, IReadOnlyList<object?[]> Contacts) Make(
        RegistrationRecord registration,
        SampleKeys keys,
        SampleDecision decision,
        Randomizer random,
        List<DatedEntry> trail)
    {
        var served = ServiceCase.Open(new(keys.Service), registration, decision.At.DateInChina());
        var row = tables.Services.Of(served, version: 0);
        var digest = tables.Services.DigestOf(row);
        SampledCases.Note(trail, tables.Services, served, null, digest, Domain.Oversight.Actor.For(decision.Officer), decision.At);

        var platform = OfficerAt(served.AgencyPath);
        List<object?[]> contacts = [];
        foreach (var at in times.ContactsAfter(decision.At, random.WeightedRandom(_howMany, _shareOfHowMany), random))
        {
            var key = contacts.Count == 0 ? keys.FirstContact : keys.SecondContact;
            var contact = served.Contact(key, WordsOf(random, at.DateInChina()), new ContactMoment(platform, at, calendar, protector)).Value!;
            contacts.Add(tables.Contacts.Of(contact, version: 0));
            row = tables.Services.Of(served, contacts.Count);
            var after = tables.Services.DigestOf(row);
            SampledCases.Note(trail, tables.Services, served, digest, after, Domain.Oversight.Actor.For(platform), at);
            digest = after;
        }

        return (row, contacts);
    }

    private static ContactWords WordsOf(Randomizer random, DateOnly today)
    {
        var isReached = random.Bool(Reached);
        return ContactWords.Of(
            new ContactFacts(random.ArrayElement(_methods), isReached)
            {
                Offered = isReached ? random.ArrayElements(_parts, 2) : [],
                Response = isReached && random.Bool(0.8f) ? ServiceResponse.Accepted : ServiceResponse.None,
                Note = ContactNote.Of(isReached ? "样本：已介绍服务" : "样本：电话无人接听", nextStep: null),
            },
            today).Value!;
    }

    // Nobody has the key: the pages then say 服务人员.
    private static Officer OfficerAt(AgencyPath agency) => new(
        new OfficerId(0),
        "样本",
        agency.Agency,
        OfficerRole.CaseOfficer,
        new Jurisdiction(agency.Agency, AgencyLevel.Community));
}

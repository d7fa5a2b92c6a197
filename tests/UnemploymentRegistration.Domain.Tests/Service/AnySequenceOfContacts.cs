using FsCheck;
using FsCheck.Fluent;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Service;

public sealed class AnySequenceOfContacts
{
    private static readonly DateOnly _first = new(2025, 1, 1);
    private static readonly DateOnly _today = new(2026, 9, 15);

    // Attempts that reach nobody are the rule here, so that rows of months come about.
    private static readonly Gen<Drawn> _contacts =
        from day in Gen.Choose(0, _today.DayNumber - _first.DayNumber)
        from isReached in Gen.Frequency((12, Gen.Constant(false)), (1, Gen.Constant(true)))
        from method in Gen.Frequency((9, Gen.Constant(ContactMethod.Phone)), (1, Gen.Constant(ContactMethod.Comparison)))
        from response in Gen.Elements(Enum.GetValues<ServiceResponse>())
        from isVoid in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Drawn(_first.AddDays(day), isReached, method, response, isVoid);

    private static readonly Gen<(Drawn[] Contacts, DateOnly[] Signs)> _lives =
        from contacts in _contacts.ArrayOf()
        from many in _contacts.ArrayOf(40)
        from isLong in Gen.Elements(true, false)
        from signs in Gen.Choose(0, 600).Select(day => _first.AddDays(day)).ArrayOf(1)
        from hasSigns in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (isLong ? many : contacts, hasSigns ? signs : []);

    [Fact]
    public void Counts_as_many_refusals_as_a_plain_recount() => Prop
        .ForAll(Arb.From(_lives), life => Of(life).Refusals.Count == Refusals(Counted(life)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_as_many_months_as_a_plain_recount() => Prop
        .ForAll(Arb.From(_lives), life => Of(life).UnreachedMonths.Count == Months(Counted(life), life.Signs))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Names_only_contacts_that_count() => Prop
        .ForAll(Arb.From(_lives), life =>
        {
            var counters = Of(life);
            return counters.Refusals.All(one => one is { Counts: true, Response: ServiceResponse.RefusedWithoutReason })
                && counters.Attempts.All(one => one is { Counts: true, IsAttempt: true, IsReached: false })
                && counters.Attempts.Select(one => MonthOf(one.At.DateInChina())).Distinct().SequenceEqual(counters.UnreachedMonths);
        })
        .QuickCheckThrowOnFailure();

    private static ContactCounters Of((Drawn[] Contacts, DateOnly[] Signs) life) =>
        ContactCounters.Of(life.Contacts.Select((drawn, place) => drawn.Make(place + 1)).Reverse(), life.Signs, _today);

    private static List<Drawn> Counted((Drawn[] Contacts, DateOnly[] Signs) life) =>
        [.. life.Contacts.Where(one => !one.IsVoid).OrderBy(one => one.Day)];

    // From the newest backwards, where the counters go forwards.
    private static int Refusals(List<Drawn> contacts)
    {
        var count = 0;
        for (var place = contacts.Count - 1; place >= 0; place--)
        {
            var response = contacts[place].Said;
            if (response is ServiceResponse.Accepted or ServiceResponse.RefusedWithReason)
            {
                break;
            }

            count += response is ServiceResponse.RefusedWithoutReason ? 1 : 0;
        }

        return count;
    }

    // Forwards, month by month, where the counters go backwards.
    private static int Months(List<Drawn> contacts, DateOnly[] signs)
    {
        var count = 0;
        for (var month = _first; month <= _today; month = month.AddMonths(1))
        {
            var inMonth = contacts.Where(one => MonthOf(one.Day) == month && one.Method is not ContactMethod.Comparison).ToList();
            var isHeardFrom = inMonth.Exists(one => one.IsReached) || signs.Any(day => MonthOf(day) == month);
            if (month != MonthOf(_today))
            {
                count = inMonth.Count > 0 && !isHeardFrom ? count + 1 : 0;
            }
            else if (isHeardFrom)
            {
                count = 0;
            }
        }

        return count;
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private sealed record Drawn(DateOnly Day, bool IsReached, ContactMethod Method, ServiceResponse Response, bool IsVoid)
    {
        /// <summary>What a contact may hold: nobody answers who was not reached, and a comparison asks nobody.</summary>
        public ServiceResponse Said => IsReached && Method is not ContactMethod.Comparison ? Response : ServiceResponse.None;

        public ServiceContact Make(int id)
        {
            var served = ACase.Open();
            var contact = served.ContactOn(Day, ACase.Words(Method, IsReached, Said), id);
            if (IsVoid)
            {
                served.Void(contact, [contact], ACase.CaseOfficer, contact.At, TheCalendarOf2026.Published);
            }

            return contact;
        }
    }
}

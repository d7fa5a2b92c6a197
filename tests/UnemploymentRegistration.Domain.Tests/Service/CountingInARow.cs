using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Service;

public sealed class CountingInARow
{
    private static readonly DateOnly _today = new(2026, 9, 15);

    [Fact]
    public void Counts_refusals_without_reason_until_an_acceptance_or_a_justified_refusal()
    {
        Assert.Equal(2, Refusals(ServiceResponse.RefusedWithoutReason, ServiceResponse.None, ServiceResponse.RefusedWithoutReason));
        Assert.Equal(1, Refusals(ServiceResponse.RefusedWithoutReason, ServiceResponse.RefusedWithReason, ServiceResponse.RefusedWithoutReason));
        Assert.Equal(0, Refusals(ServiceResponse.RefusedWithoutReason, ServiceResponse.RefusedWithoutReason, ServiceResponse.Accepted));
    }

    [Fact]
    public void Names_the_very_contacts_that_it_counts()
    {
        var contacts = Months([(3, false), (4, false), (5, false), (6, false), (7, false), (8, false)]);

        var counters = ContactCounters.Of(contacts, [], _today);

        Assert.True(counters.HasSixMonths);
        Assert.Equal(contacts.Select(contact => contact.Id), counters.Attempts.Select(contact => contact.Id));
    }

    [Fact]
    public void Starts_again_after_a_month_without_an_attempt() =>
        Assert.Equal([new DateOnly(2026, 7, 1), new(2026, 8, 1)], MonthsOf([(4, false), (5, false), (7, false), (8, false)]));

    [Fact]
    public void Starts_again_after_a_month_in_which_the_person_was_reached() =>
        Assert.Equal([new DateOnly(2026, 8, 1)], MonthsOf([(6, false), (7, false), (7, true), (8, false)]));

    [Fact]
    public void Is_nothing_once_the_person_was_reached_this_month() =>
        Assert.Empty(MonthsOf([(7, false), (8, false), (9, true)]));

    [Fact]
    public void Does_not_count_a_month_that_is_not_over() =>
        Assert.Equal([new DateOnly(2026, 8, 1)], MonthsOf([(8, false), (9, false)]));

    [Fact]
    public void Takes_any_sign_from_the_person_for_one()
    {
        var contacts = Months([(6, false), (7, false), (8, false)]);

        Assert.Equal([new DateOnly(2026, 8, 1)], ContactCounters.Of(contacts, [new(2026, 7, 31)], _today).UnreachedMonths);
        Assert.Empty(ContactCounters.Of(contacts, [new(2026, 9, 1)], _today).UnreachedMonths);
    }

    private static int Refusals(params ServiceResponse[] responses)
    {
        var served = ACase.Open();
        var contacts = responses.Select((response, place) =>
            served.ContactOn(new DateOnly(2026, 3, 5).AddDays(place), ACase.Words(response: response), id: place + 1));
        return ContactCounters.Of([.. contacts], [], _today).Refusals.Count;
    }

    private static IReadOnlyList<DateOnly> MonthsOf((int Month, bool IsReached)[] contacts) =>
        ContactCounters.Of(Months(contacts), [], _today).UnreachedMonths;

    private static List<ServiceContact> Months((int Month, bool IsReached)[] contacts)
    {
        var served = ACase.Open();
        return [.. contacts.Select((one, place) =>
            served.ContactOn(new(2026, one.Month, 10), ACase.Words(isReached: one.IsReached), id: place + 1))];
    }
}

using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class ComparingTwoPeople
{
    private static readonly BlindIndex _one = new("a");
    private static readonly BlindIndex _other = new("b");

    [Fact]
    public void Keeps_a_pair_in_one_order_whoever_is_looked_at_first()
    {
        Assert.Equal(PersonPair.Of(_one, _other), PersonPair.Of(_other, _one));
        Assert.Equal((_one, _other), (PersonPair.Of(_other, _one).First, PersonPair.Of(_other, _one).Second));
    }

    [Fact]
    public void Lets_a_later_finding_take_the_place_of_the_earlier()
    {
        var verdict = PersonVerdict.Of(1, PersonPair.Of(_one, _other), Finding(Sameness.DifferentPeople));

        verdict.Change(Finding(Sameness.SamePerson) with { At = Tuesday.AddDays(1) });

        Assert.Equal((Sameness.SamePerson, Tuesday.AddDays(1)), (verdict.Sameness, verdict.FoundAt));
        Assert.Equal((_one, _other), (verdict.First, verdict.Second));
    }

    private static PersonFinding Finding(Sameness sameness) => new(sameness, "电话核实，两人住址不同", new(1), Supervisor(), Tuesday);
}

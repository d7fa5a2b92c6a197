using Bogus;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>Where the made-up people live: in every street of Jilin, more of them where there are more communities.</summary>
internal sealed class MadeUpPlaces
{
    // A community of a town has about so many times the people of a village.
    private const int TownWeight = 4;

    private readonly DivisionCode[][] _communities;
    private readonly DivisionCode[] _streets;
    private readonly int[] _upTo;

    public MadeUpPlaces(DivisionDirectory divisions)
    {
        var streets = (from city in divisions.ChildrenOf(DivisionCode.Jilin)
                       from county in divisions.ChildrenOf(city.Code)
                       from street in divisions.ChildrenOf(county.Code)
                       select (street.Code, Communities: divisions.ChildrenOf(street.Code))).ToList();
        _streets = [.. streets.Select(street => street.Code)];
        _communities = [.. streets.Select(street => street.Communities.Select(community => community.Code).ToArray())];
        _upTo = new int[streets.Count];
        var sum = 0;
        for (var place = 0; place < _upTo.Length; place++)
        {
            sum += 1 + streets[place].Communities.Sum(WeightOf);
            _upTo[place] = sum;
        }
    }

    /// <summary>A street, or as often a community of one.</summary>
    public DivisionCode Residence(Randomizer random)
    {
        var found = Array.BinarySearch(_upTo, random.Int(1, _upTo[^1]));
        var place = found < 0 ? ~found : found;
        return _communities[place].Length > 0 && random.Bool() ? random.ArrayElement(_communities[place]) : _streets[place];
    }

    private static int WeightOf(Division community) =>
        community.Name.EndsWith("社区", StringComparison.Ordinal) ? TownWeight : 1;
}

using UnemploymentRegistration.Application;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

public sealed class MakingKeys
{
    private const long ExactInJson = 1L << 53;

    private readonly AdjustableClock _clock = new(AdjustableClock.Friday);

    [Fact]
    public void Makes_no_key_twice_whoever_asks_at_once()
    {
        var keys = new KeySequence(_clock);
        var made = new long[8][];

        Parallel.For(0, made.Length, i => made[i] = [.. Enumerable.Range(0, 20_000).Select(_ => keys.Next())]);

        Assert.All(made, mine => Assert.Equal(mine.Order(), mine));
        Assert.Equal(160_000, made.SelectMany(mine => mine).Distinct().Count());
    }

    [Fact]
    public void Never_meets_the_keys_of_another_node()
    {
        var nodes = Enumerable.Range(0, KeySequence.Nodes).Select(node =>
        {
            var keys = new KeySequence(_clock);
            keys.Adopt(node);
            return keys;
        });

        var made = nodes.SelectMany(keys => Enumerable.Range(0, 200).Select(_ => keys.Next())).ToList();

        Assert.Equal(made.Count, made.Distinct().Count());
    }

    [Fact]
    public void Makes_later_keys_higher_on_whichever_node()
    {
        var (first, second) = (new KeySequence(_clock), new KeySequence(_clock));
        first.Adopt(63);
        var early = first.Next();
        _clock.Pass(TimeSpan.FromMilliseconds(1));

        Assert.True(second.Next() > early);
    }

    [Fact]
    public void Goes_on_upward_when_the_clock_is_set_back()
    {
        var keys = new KeySequence(_clock);
        var before = keys.Next();
        _clock.Pass(TimeSpan.FromHours(-1));

        Assert.True(keys.Next() > before);
    }

    [Fact]
    public void Stays_exact_in_json_for_sixty_years()
    {
        _clock.Now = new DateTimeOffset(2088, 12, 31, 0, 0, 0, TimeSpan.Zero);

        Assert.InRange(new KeySequence(_clock).Next(), 1, ExactInJson - 1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(KeySequence.Nodes)]
    public void Takes_no_node_number_that_does_not_fit(int node) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeySequence(_clock).Adopt(node));
}

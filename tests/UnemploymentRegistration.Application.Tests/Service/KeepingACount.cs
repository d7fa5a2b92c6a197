using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class KeepingACount
{
    private static readonly Jurisdiction _province = new(AgencyCode.Province, AgencyLevel.Province);
    private static readonly Jurisdiction _city = new(new AgencyCode("2201"), AgencyLevel.City);

    private readonly AdjustableClock _clock = new(AdjustableClock.Friday);
    private readonly KeptCounts _kept;
    private int _asked;

    public KeepingACount() => _kept = new KeptCounts(_clock);

    [Fact]
    public async Task Asks_the_database_once_in_half_a_minute()
    {
        Assert.Equal([1], await ReadAsync(_province));
        _clock.Pass(TimeSpan.FromSeconds(29));
        Assert.Equal([1], await ReadAsync(_province));
        _clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal([2], await ReadAsync(_province));
    }

    [Fact]
    public async Task Asks_for_each_jurisdiction_and_each_kind_of_line()
    {
        await ReadAsync(_province);

        Assert.Equal([2], await ReadAsync(_city));
        Assert.Equal(["late"], await _kept.ReadAsync<string>(_province, () => Task.FromResult<IReadOnlyList<string>>(["late"]), _ => true));
        Assert.Equal((true, false), (_kept.Keeps<int>(_city), _kept.Keeps<string>(_city)));
    }

    [Fact]
    public async Task Asks_each_time_where_counting_is_cheap()
    {
        Assert.Equal([1], await ReadAsync(_province, isDear: false));
        Assert.Equal([2], await ReadAsync(_province, isDear: false));
    }

    [Fact]
    public async Task Tells_the_former_count_while_one_counts_anew_and_lets_the_next_try_after_a_fault()
    {
        await ReadAsync(_province);
        _clock.Pass(TimeSpan.FromMinutes(1));
        var counting = new TaskCompletionSource<IReadOnlyList<int>>();
        var first = _kept.ReadAsync(_province, () => counting.Task, _ => true);

        Assert.Equal([1], await ReadAsync(_province));
        counting.SetException(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => first);
        Assert.Equal([2], await ReadAsync(_province));
    }

    private Task<IReadOnlyList<int>> ReadAsync(Jurisdiction jurisdiction, bool isDear = true) =>
        _kept.ReadAsync<int>(jurisdiction, () => Task.FromResult<IReadOnlyList<int>>([++_asked]), _ => isDear);
}

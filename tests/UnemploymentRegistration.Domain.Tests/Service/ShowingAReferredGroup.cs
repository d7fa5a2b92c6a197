using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Domain.Tests.Service;

public sealed class ShowingAReferredGroup
{
    private const string Graduates = "unemployed-graduate";

    private static readonly DateOnly _first = new(2026, 3, 21);
    private static readonly DateOnly _last = new(2026, 4, 20);

    [Theory]
    [InlineData("2026-03-20", false)]
    [InlineData("2026-03-21", true)]
    [InlineData("2026-04-20", true)]
    [InlineData("2026-04-21", false)]
    public void Holds_from_its_first_day_to_its_last(string day, bool isShown) =>
        Assert.Equal(isShown, Enter(_first, _last).ShowsOn(DateOnly.ParseExact(day, "O")));

    [Fact]
    public void Holds_on_until_somebody_ends_it_once()
    {
        var shown = Enter(_first, until: null);

        Assert.True(shown.ShowsOn(DateOnly.MaxValue));
        Assert.Equal(ReferredGroupErrors.EndsBeforeBeginning, shown.End(_first.AddDays(-1)).Error);
        Assert.False(shown.End(_first).IsRefused);
        Assert.Equal(ReferredGroupErrors.AlreadyEnded, shown.End(_last).Error);
        Assert.False(shown.ShowsOn(_first.AddDays(1)));
    }

    [Theory]
    [InlineData("2026-04-21", null, true)]
    [InlineData("2026-04-20", null, false)]
    [InlineData("2026-01-01", "2026-03-20", true)]
    [InlineData("2026-01-01", "2026-03-21", false)]
    [InlineData("2026-01-01", null, false)]
    [InlineData("2026-03-30", "2026-04-01", false)]
    public void Never_meets_another_of_the_group(string from, string? until, bool isEntered) => Assert.Equal(
        isEntered ? null : ReferredGroupErrors.ShownAlready,
        ReferredGroupSwitch.Enter(
            2, Graduates, DateOnly.ParseExact(from, "O"), until is null ? null : DateOnly.ParseExact(until, "O"), [Enter(_first, _last)]).Error);

    [Fact]
    public void Leaves_the_other_groups_alone() =>
        Assert.False(ReferredGroupSwitch.Enter(2, "unemployment-subsidy", _first, _last, [Enter(_first, _last)]).IsRefused);

    [Fact]
    public void Does_not_end_before_it_begins() =>
        Assert.Equal(ReferredGroupErrors.EndsBeforeBeginning, ReferredGroupSwitch.Enter(1, Graduates, _last, _first, []).Error);

    private static ReferredGroupSwitch Enter(DateOnly from, DateOnly? until) =>
        ReferredGroupSwitch.Enter(1, Graduates, from, until, []).Value!;
}

using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Features.Calendars;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class SayingWhenItIsDue
{
    private static readonly DateOnly _due = new(2026, 3, 11);

    [Theory]
    [InlineData("2026-03-06", "剩余3个工作日", "tag")]
    [InlineData("2026-03-10", "剩余1个工作日", "tag tag-soon")]
    [InlineData("2026-03-11", "今日到期", "tag tag-soon")]
    [InlineData("2026-03-12", "已超期1天", "tag tag-late")]
    [InlineData("2026-03-16", "已超期5天", "tag tag-late")]
    public void Is_in_words_that_stand_without_their_colour(string today, string text, string cssClass) =>
        Assert.Equal(new DueWords(text, cssClass), Words(today));

    [Fact]
    public void Names_the_day_when_it_became_a_day_off() =>
        Assert.Equal("3月11日到期", Words("2026-03-10", _due).Text);

    [Fact]
    public void Prints_moments_in_Beijing_time() =>
        Assert.Equal("2026年11月22日 14:05", new DateTimeOffset(2026, 11, 22, 6, 5, 0, TimeSpan.Zero).InWords());

    private static DueWords Words(string today, params DateOnly[] daysOff)
    {
        var province = Agency.Open(AgencyCode.Province, "吉林省就业服务局", AgencyLevel.Province, superior: null, isUrban: true);
        var reference = new ReferenceSnapshot(
            new DivisionDirectory([], []),
            new AgencyDirectory([province], []),
            new WorkingDayCalendar([2026], daysOff, [], []));
        return DueWords.Of(_due, DateOnly.Parse(today, CultureInfo.InvariantCulture), AgencyCode.Province, reference);
    }
}

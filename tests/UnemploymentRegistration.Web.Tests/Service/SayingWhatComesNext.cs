using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Service;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>What the person is told of each duty, before its day and after it.</summary>
public sealed class SayingWhatComesNext
{
    private static readonly DateOnly _due = new(2026, 3, 13);

    [Theory]
    [InlineData(13, "工作人员会在2026年3月13日前联系您。")]
    [InlineData(14, "工作人员应当在2026年3月13日前联系您。已经过了日期，您可以先打下面的电话。")]
    public void Promises_no_day_that_is_over(int today, string words) =>
        Assert.Equal(words, new OpenDuty(CaseDuty.FirstContact, _due).ForThePerson(new DateOnly(2026, 3, today)));

    [Fact]
    public void Says_nothing_of_what_is_being_looked_into() =>
        Assert.Null(new OpenDuty(CaseDuty.Finding, _due).ForThePerson(_due));
}

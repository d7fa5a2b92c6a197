using System.Globalization;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Tests.Review;

/// <summary>Rule 1.1: age alone only raises a pension check.</summary>
public sealed class AskingAfterAPension
{
    [Theory]
    [InlineData(Sex.Male, "1966-03-03", true)]
    [InlineData(Sex.Male, "1966-03-04", false)]
    [InlineData(Sex.Female, "1976-03-03", true)]
    [InlineData(Sex.Female, "1976-03-04", false)]
    public void Begins_on_the_birthday_of_the_earliest_pension(Sex sex, string born, bool asked) =>
        Assert.Equal(asked, PensionAge.CallsForACheck(sex, DateOnly.Parse(born, CultureInfo.InvariantCulture), new DateOnly(2026, 3, 3)));
}

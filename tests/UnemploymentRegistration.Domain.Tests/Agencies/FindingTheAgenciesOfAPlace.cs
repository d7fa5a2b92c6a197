using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Agencies;

public sealed class FindingTheAgenciesOfAPlace
{
    [Theory]
    [InlineData("220102001003", "220102001,220102,2201,22")]
    [InlineData("220102001", "220102001,220102,2201,22")]
    [InlineData("2201", "2201,22")]
    public void Runs_nearest_first_up_to_the_province(string division, string agencies) =>
        Assert.Equal(agencies, Serving(division, JilinInBrief.Agencies));

    [Theory]
    [InlineData("222426120")]
    [InlineData("220621120")]
    [InlineData("220621121")]
    public void Passes_by_county_and_prefecture_where_the_commission_of_changbaishan_serves(string zone) =>
        Assert.Equal($"{zone},2299,22", Serving(zone, JilinInBrief.Agencies));

    [Fact]
    public void Runs_through_the_agency_of_a_development_zone() =>
        Assert.Equal("220171001,220171,2201,22", Serving("220171001", JilinInBrief.Agencies));

    [Fact]
    public void Leaves_out_an_agency_that_was_closed() =>
        Assert.Equal(
            "220102,2201,22",
            Serving("220102001", JilinInBrief.AgenciesWith(agency => agency("220102001").Close())));

    [Fact]
    public void Keeps_an_agency_that_takes_no_online_applications() =>
        Assert.StartsWith(
            "220102001,",
            Serving("220102001", JilinInBrief.AgenciesWith(agency => agency("220102001").StopOnlineApplications())),
            StringComparison.Ordinal);

    [Fact]
    public void Is_empty_for_another_province() => Assert.Empty(Serving("110101", JilinInBrief.Agencies));

    private static string Serving(string division, AgencyDirectory agencies) =>
        string.Join(',', agencies.Serving(DivisionCode.Parse(division)).Select(serving => serving.Agency.Code));
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class ChoosingTheServingPlatform
{
    [Theory]
    [InlineData("220102001", "220102001")]
    [InlineData("220102001003", "220102001")]
    [InlineData("220381001", "220184001")]
    [InlineData("222426120", "222426120")]
    public void Is_the_nearest_of_the_usual_residence(string residence, string platform) =>
        Assert.Equal(platform, ServingPlatformOf(residence, JilinInBrief.Agencies));

    [Fact]
    public void Need_not_take_online_applications() =>
        Assert.Equal(
            "220102001",
            ServingPlatformOf(
                "220102001",
                JilinInBrief.AgenciesWith(agency => agency("220102001").StopOnlineApplications())));

    [Fact]
    public void Falls_back_to_the_county_where_the_platform_was_closed() =>
        Assert.Equal(
            "220102",
            ServingPlatformOf("220102001", JilinInBrief.AgenciesWith(agency => agency("220102001").Close())));

    [Fact]
    public void Falls_back_to_the_province_where_nobody_serves() =>
        Assert.Equal("22", ServingPlatformOf("220102001", new AgencyDirectory([], [])));

    [Fact]
    public void Is_the_registering_agency_for_a_residence_outside_Jilin() =>
        Assert.Equal("222401", ServingPlatformOf("110101", JilinInBrief.Agencies));

    private static string ServingPlatformOf(string residence, AgencyDirectory agencies) =>
        new ApplicationRouter(JilinInBrief.Divisions, agencies)
            .ServingPlatformOf(DivisionCode.Parse(residence), registeringAgency: new AgencyCode("222401"))
            .Value;
}

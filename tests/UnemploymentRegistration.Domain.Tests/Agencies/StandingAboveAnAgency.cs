using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Agencies;

public sealed class StandingAboveAnAgency
{
    [Fact]
    public void Gives_a_street_its_county_and_city() =>
        Assert.Equal(
            new AgencyPath(Code("220102001"), Code("220102001"), Code("220102"), Code("2201")),
            JilinInBrief.PathOf("220102001"));

    [Fact]
    public void Gives_a_zone_of_changbaishan_the_commission_and_no_county() =>
        Assert.Equal(
            new AgencyPath(Code("222426120"), Code("222426120"), County: null, Code("2299")),
            JilinInBrief.PathOf("222426120"));

    [Fact]
    public void Gives_the_province_nothing_above() => Assert.Equal(AgencyPath.Province, JilinInBrief.PathOf("22"));

    [Theory]
    [InlineData("220102", "220102001", true)]
    [InlineData("22", "220102001", true)]
    [InlineData("2299", "222426120", true)]
    [InlineData("2224", "222426120", false)]
    [InlineData("220102", "220102", false)]
    [InlineData("220102001", "220102", false)]
    public void Follows_the_line_of_superiors_and_not_the_digits(string superior, string agency, bool isAbove) =>
        Assert.Equal(isAbove, JilinInBrief.Agencies.IsAbove(Code(superior), Code(agency)));

    [Theory]
    [InlineData("22", AgencyLevel.Province)]
    [InlineData("2201", AgencyLevel.City)]
    [InlineData("220102", AgencyLevel.County)]
    [InlineData("220102001", AgencyLevel.Street)]
    public void Covers_everything_below_and_itself(string head, AgencyLevel level) =>
        Assert.True(new Jurisdiction(Code(head), level).Covers(JilinInBrief.PathOf("220102001")));

    [Theory]
    [InlineData("2224", AgencyLevel.City)]
    [InlineData("220113", AgencyLevel.County)]
    [InlineData("220113001", AgencyLevel.Street)]
    [InlineData("220102001003", AgencyLevel.Community)]
    public void Does_not_cover_what_stands_beside_or_above(string head, AgencyLevel level) =>
        Assert.False(new Jurisdiction(Code(head), level).Covers(JilinInBrief.PathOf("220102001")));

    [Fact]
    public void Does_not_cover_the_superior() =>
        Assert.False(new Jurisdiction(Code("220102001"), AgencyLevel.Street).Covers(JilinInBrief.PathOf("220102")));

    [Fact]
    public void Ends_at_a_superior_that_is_no_broader()
    {
        var circle = new AgencyDirectory(
            [
                Agency.Open(Code("220102"), "甲", AgencyLevel.County, Code("220113"), isUrban: true),
                Agency.Open(Code("220113"), "乙", AgencyLevel.County, Code("220102"), isUrban: true),
            ],
            []);

        Assert.False(circle.IsAbove(Code("220113"), Code("220102")));
    }

    private static AgencyCode Code(string value) => new(value);
}

using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Tests.Agencies;

public sealed class ChangingAnAgency
{
    private static readonly AgencyFacts _facts = new(
        "南岭街道就业服务平台", "南岭大街1号", "0431-12345", "工作日9:00–17:00", IsUrban: true, IsActive: false,
        TakesOnlineApplications: false, HasSingleOfficer: true);

    [Fact]
    public void Takes_every_fact_and_keeps_code_level_and_superior()
    {
        var agency = Nanling();

        Assert.False(agency.Become(_facts).IsRefused);

        Assert.Equal(_facts, agency.Facts);
        Assert.Equal(
            (new AgencyCode("220102001"), AgencyLevel.Street, new AgencyCode("220102")),
            (agency.Code, agency.Level, agency.Superior!.Value));
    }

    [Fact]
    public void Never_closes_the_province_which_keeps_what_nobody_serves()
    {
        var province = Agency.Open(AgencyCode.Province, "吉林省就业服务局", AgencyLevel.Province, superior: null, isUrban: true);
        var before = province.Facts;

        Assert.Equal(AgencyErrors.ProvinceStays, province.Become(_facts).Error);
        Assert.Equal(before, province.Facts);
    }

    [Fact]
    public void Can_be_imagined_without_being_done()
    {
        var agency = Nanling();
        var before = agency.Facts;

        Assert.Equal(_facts, agency.Imagine(_facts).Facts);
        Assert.Equal(before, agency.Facts);
    }

    [Theory]
    [InlineData("22", true)]
    [InlineData("220102001003", true)]
    [InlineData("2", false)]
    [InlineData("2201020010031", false)]
    [InlineData("22A1", false)]
    [InlineData("２２", false)]
    [InlineData(null, false)]
    public void Knows_its_code_by_its_digits(string? text, bool isOne) => Assert.Equal(isOne, AgencyCode.TryParse(text, out _));

    private static Agency Nanling() => Agency.Open(
        new AgencyCode("220102001"), "南岭街道", AgencyLevel.Street, new AgencyCode("220102"), isUrban: true);
}

using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Tests.Agencies;

public sealed class DerivingTheAgencies
{
    [Fact]
    public void Makes_one_of_every_division_of_Jilin_down_to_the_street_and_the_commission() =>
        Assert.Equal(1155, TheSeeds.Derived.Agencies.Count);

    [Theory]
    [InlineData(AgencyLevel.Province, 1)]
    [InlineData(AgencyLevel.City, 10)]
    [InlineData(AgencyLevel.County, 69)]
    [InlineData(AgencyLevel.Street, 1075)]
    [InlineData(AgencyLevel.Community, 0)]
    public void Gives_each_the_level_of_its_division(AgencyLevel level, int count) =>
        Assert.Equal(count, TheSeeds.Derived.Agencies.Count(agency => agency.Level == level));

    [Theory]
    [InlineData("22", "吉林省就业服务局")]
    [InlineData("2201", "长春市就业服务局")]
    [InlineData("2224", "延边朝鲜族自治州就业服务局")]
    [InlineData("220102", "南关区就业服务局")]
    [InlineData("220171", "长春经济技术开发区就业服务局")]
    [InlineData("220102001", "南关区南岭街道就业服务平台")]
    [InlineData("222403400", "敦化市长白山森工集团敦化林业有限公司就业服务平台")]
    [InlineData("2299", "长白山保护开发区管理委员会就业服务局")]
    [InlineData("222426120", "长白山保护开发区池北区就业服务平台")]
    [InlineData("220621120", "长白山保护开发区池西区就业服务平台")]
    [InlineData("220621121", "长白山保护开发区池南区就业服务平台")]
    public void Names_each_as_people_would_look_for_it(string code, string name) => Assert.Equal(name, Find(code).Name);

    [Theory]
    [InlineData("220102001", true)] // 南岭街道
    [InlineData("220171100", true)] // 兴隆山镇
    [InlineData("220102200", false)] // 幸福乡
    [InlineData("222403400", false)] // a forestry company
    [InlineData("220122", true)] // 农安县, above the street
    [InlineData("2299", true)]
    public void Marks_as_urban_what_is_above_the_street_a_subdistrict_or_a_town(string code, bool isUrban) =>
        Assert.Equal(isUrban, Find(code).IsUrban);

    [Fact]
    public void Opens_every_agency_to_online_applications() =>
        Assert.All(
            TheSeeds.Derived.Agencies,
            agency => Assert.True(agency is { IsActive: true, TakesOnlineApplications: true }));

    [Theory]
    [InlineData("222426120")]
    [InlineData("220621120")]
    [InlineData("220621121")]
    public void Puts_the_zones_of_changbaishan_under_the_commission(string zone) =>
        Assert.Equal([zone, "2299", "22"], Serving(zone));

    [Fact]
    public void Lets_every_street_be_served_by_its_own_platform_first() =>
        Assert.All(
            TheSeeds.Divisions.Where(division => division.Level is AgencyLevel.Street),
            street => Assert.Equal(street.Code.Value, Serving(street.Code.Value)[0]));

    [Fact]
    public void Leads_every_agency_up_to_the_province() =>
        Assert.All(
            TheSeeds.Derived.Agencies.Where(agency => agency.Code != AgencyCode.Province),
            agency => Assert.True(TheSeeds.AgencyDirectory.IsAbove(AgencyCode.Province, agency.Code)));

    private static Agency Find(string code) => TheSeeds.AgencyDirectory.Find(new AgencyCode(code))!;

    private static string[] Serving(string division) =>
    [
        .. from serving in TheSeeds.AgencyDirectory.Serving(DivisionCode.Parse(division))
           select serving.Agency.Code.Value,
    ];
}

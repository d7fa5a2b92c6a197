using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class RoutingAnOnlineApplication
{
    [Fact]
    public void Goes_to_the_agency_of_the_usual_residence() =>
        Assert.Equal(
            Route(to: "220102001", RoutingRule.UsualResidence, matched: "220102001"),
            RouteFrom("220102001"));

    [Fact]
    public void Records_the_community_that_has_no_agency() =>
        Assert.Equal(
            Route(to: "220102001", RoutingRule.UsualResidence, matched: "220102001", "220102001003"),
            RouteFrom("220102001003"));

    [Fact]
    public void Passes_over_an_agency_that_takes_none_online() =>
        Assert.Equal(
            Route(to: "220102", RoutingRule.UsualResidence, matched: "220102", "220102001"),
            RouteFrom("220102001", JilinInBrief.AgenciesWith(agency => agency("220102001").StopOnlineApplications())));

    [Fact]
    public void Passes_over_an_agency_that_was_closed() =>
        Assert.Equal(
            Route(to: "2201", RoutingRule.UsualResidence, matched: "2201", "220102001", "220102"),
            RouteFrom("220102001", JilinInBrief.AgenciesWith(agency =>
            {
                agency("220102001").Close();
                agency("220102").StopOnlineApplications();
            })));

    [Fact]
    public void Goes_to_the_agency_of_a_development_zone() =>
        Assert.Equal(
            Route(to: "220171", RoutingRule.UsualResidence, matched: "220171", "220171001"),
            RouteFrom("220171001", JilinInBrief.AgenciesWith(agency => agency("220171001").Close())));

    [Theory]
    [InlineData("222426120")]
    [InlineData("220621120")]
    [InlineData("220621121")]
    public void Goes_to_the_platform_of_a_zone_of_changbaishan(string zone) =>
        Assert.Equal(Route(to: zone, RoutingRule.UsualResidence, matched: zone), RouteFrom(zone));

    [Theory]
    [InlineData("222426120")]
    [InlineData("220621120")]
    [InlineData("220621121")]
    public void Goes_to_the_commission_of_changbaishan_where_the_platform_takes_none(string zone) =>
        Assert.Equal(
            Route(to: "2299", RoutingRule.UsualResidence, matched: zone),
            RouteFrom(zone, JilinInBrief.AgenciesWith(agency => agency(zone).StopOnlineApplications())));

    [Theory]
    [InlineData("220381", "220184")]
    [InlineData("220381001", "220184001")]
    [InlineData("220381999", "220184")]
    [InlineData("220181", "220113")]
    public void Matches_an_old_code_by_todays(string old, string today) =>
        Assert.Equal(Route(to: today, RoutingRule.UsualResidence, matched: today), RouteFrom(old));

    [Fact]
    public void Goes_to_the_unassigned_queue_of_the_province_where_nobody_serves() =>
        Assert.Equal(
            new Routing(AgencyCode.Province, RoutingRule.Unassigned, null, Codes("220102", "2201", "22")),
            RouteFrom("220102", new AgencyDirectory([], [])));

    [Fact]
    public void Leaves_a_window_application_with_the_accepting_agency() =>
        Assert.Equal(
            new Routing(new AgencyCode("222401"), RoutingRule.Window, MatchedDivision: null, []),
            ApplicationRouter.AtWindow(new AgencyCode("222401")));

    private static Routing RouteFrom(string residence, AgencyDirectory? agencies = null)
    {
        var router = new ApplicationRouter(JilinInBrief.Divisions, agencies ?? JilinInBrief.Agencies);
        var household = DivisionCode.Parse("222401");
        var basis = RegistrationPlaceBasis.Household;
        var request = new RoutingRequest(DivisionCode.Parse(residence), household, basis, RegistrationPlace: null);

        return router.RouteOnline(request, byRegistrationPlace: false).Value!;
    }

    private static Routing Route(string to, RoutingRule rule, string matched, params string[] fellBack) =>
        new(new AgencyCode(to), rule, DivisionCode.Parse(matched), Codes(fellBack));

    private static DivisionCode[] Codes(params string[] codes) => [.. codes.Select(DivisionCode.Parse)];
}

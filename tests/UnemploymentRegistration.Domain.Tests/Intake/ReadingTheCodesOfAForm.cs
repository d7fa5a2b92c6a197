using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class ReadingTheCodesOfAForm
{
    [Theory]
    [InlineData("household", RegistrationPlaceBasis.Household)]
    [InlineData("residence", RegistrationPlaceBasis.Residence)]
    [InlineData("employment", RegistrationPlaceBasis.Employment)]
    [InlineData("insurance", RegistrationPlaceBasis.Insurance)]
    [InlineData("other", RegistrationPlaceBasis.Other)]
    public void Knows_the_five_places_of_registration(string code, RegistrationPlaceBasis expected)
    {
        Assert.True(RegistrationPlaceBases.TryParse(code, out var basis));
        Assert.Equal(expected, basis);
        Assert.Equal(code, basis.ToCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Household")]
    [InlineData("birthplace")]
    public void Knows_no_other_place_of_registration(string? code) =>
        Assert.False(RegistrationPlaceBases.TryParse(code, out _));

    [Fact]
    public void Takes_every_channel_but_the_window_for_online()
    {
        Assert.False(ChannelCode.AgencyWindow.IsOnline);
        Assert.True(new ChannelCode("wechat").IsOnline);
    }

    [Fact]
    public void Gives_every_routing_rule_a_code_of_its_own()
    {
        var codes = Enum.GetValues<RoutingRule>().Select(rule => rule.ToCode()).ToArray();

        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code));
    }
}

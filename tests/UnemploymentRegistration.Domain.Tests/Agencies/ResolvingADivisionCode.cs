using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Agencies;

public sealed class ResolvingADivisionCode
{
    [Theory]
    [InlineData("220381", "220184")]
    [InlineData("220181", "220113")]
    public void Finds_a_changed_county_by_its_old_code(string old, string today) => Assert.Equal(today, Resolve(old));

    [Theory]
    [InlineData("220381001", "220184001")]
    [InlineData("220381001001", "220184001001")]
    [InlineData("220181001", "220113001")]
    public void Finds_what_lies_below_a_changed_county_by_the_new_prefix(string old, string today) =>
        Assert.Equal(today, Resolve(old));

    [Theory]
    [InlineData("220381999", "220184")]
    [InlineData("220381999001", "220184")]
    [InlineData("220181777", "220113")]
    public void Falls_back_to_the_county_where_the_new_prefix_has_no_such_street(string old, string county) =>
        Assert.Equal(county, Resolve(old));

    [Fact]
    public void Follows_a_chain_of_changes() => Assert.Equal("220184001", Resolve("220322999"));

    [Fact]
    public void Leaves_a_code_in_force_alone() => Assert.Equal("220102001003", Resolve("220102001003"));

    [Fact]
    public void Takes_the_street_for_a_community_that_is_not_listed() =>
        Assert.Equal("220102001", Resolve("220102001999"));

    [Fact]
    public void Knows_no_street_that_never_was() => Assert.Null(Resolve("220102999"));

    [Fact]
    public void Knows_no_community_of_a_street_that_never_was() => Assert.Null(Resolve("220102999001"));

    [Theory]
    [InlineData("110101001", "110101")]
    [InlineData("810000", "81")]
    public void Takes_the_nearest_division_where_the_list_ends(string code, string listed) =>
        Assert.Equal(listed, Resolve(code));

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("22010")]
    [InlineData("南关区")]
    [InlineData("99")]
    public void Knows_nothing_for_a_text_that_is_no_code_of_the_country(string text) => Assert.Null(Resolve(text));

    [Fact]
    public void Ends_where_two_changes_lead_round_in_a_circle()
    {
        var directory = new DivisionDirectory([], [Change("2271", "2272"), Change("2272", "2271")]);

        Assert.Null(directory.Resolve("2271"));
    }

    private static string? Resolve(string code) => JilinInBrief.Divisions.Resolve(code)?.Code.Value;

    private static DivisionChange Change(string old, string @new) =>
        DivisionChange.Of(DivisionCode.Parse(old), DivisionCode.Parse(@new), new DateOnly(2020, 1, 1), note: string.Empty);
}

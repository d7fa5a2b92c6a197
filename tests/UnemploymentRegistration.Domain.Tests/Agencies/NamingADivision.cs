using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Agencies;

public sealed class NamingADivision
{
    [Theory]
    [InlineData("22", "吉林省")]
    [InlineData("220102001", "吉林省长春市南关区南岭街道")]
    [InlineData("220102001003", "吉林省长春市南关区南岭街道百屹社区")]
    public void Runs_from_the_province_down(string code, string name) => Assert.Equal(name, FullNameOf(code));

    [Fact]
    public void Says_the_name_of_a_city_without_counties_once() => Assert.Equal("广东省东莞市", FullNameOf("441900"));

    [Fact]
    public void Leaves_out_the_filler_that_stands_for_a_city() => Assert.Equal("北京市东城区", FullNameOf("110101"));

    [Fact]
    public void Gives_an_old_code_todays_name() => Assert.Equal("吉林省长春市公主岭市河南街道", FullNameOf("220381001"));

    [Fact]
    public void Lists_children_by_code() =>
        Assert.Equal(
            ["220102", "220113", "220171", "220184"],
            JilinInBrief.Divisions.ChildrenOf(DivisionCode.Parse("2201")).Select(division => division.Code.Value));

    [Fact]
    public void Lists_the_provinces_where_no_parent_is_named() =>
        Assert.Equal(
            ["11", "22", "44", "81"],
            JilinInBrief.Divisions.ChildrenOf(null).Select(division => division.Code.Value));

    [Fact]
    public void Finds_by_part_of_the_name_larger_divisions_first() =>
        Assert.Equal(["2201", "220171"], Search("长春", under: null, most: 10));

    [Fact]
    public void Finds_only_below_the_division_named() =>
        Assert.Equal(["222426120"], Search("保护开发区", under: DivisionCode.Parse("2224"), most: 10));

    [Fact]
    public void Finds_no_more_than_asked_for() => Assert.Equal(["220621120"], Search("保护开发区", under: null, most: 1));

    [Fact]
    public void Finds_nothing_for_blanks() => Assert.Empty(Search("  ", under: null, most: 10));

    private static string FullNameOf(string code) => JilinInBrief.Divisions.FullNameOf(DivisionCode.Parse(code));

    private static IEnumerable<string> Search(string text, DivisionCode? under, int most) =>
        JilinInBrief.Divisions.Search(text, under, most).Select(division => division.Code.Value);
}

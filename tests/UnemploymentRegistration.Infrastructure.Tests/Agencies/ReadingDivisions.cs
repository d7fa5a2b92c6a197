using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Infrastructure.Tests.Agencies;

public sealed class ReadingDivisions
{
    [Theory]
    [InlineData(AgencyLevel.Province, 34)]
    [InlineData(AgencyLevel.City, 342)]
    [InlineData(AgencyLevel.County, 2978)]
    [InlineData(AgencyLevel.Street, 1075)]
    [InlineData(AgencyLevel.Community, 11860)]
    public void Finds_every_division_of_the_list(AgencyLevel level, int count) =>
        Assert.Equal(count, TheSeeds.Divisions.Count(division => division.Level == level));

    [Fact]
    public void Knows_a_division_by_name_level_and_parent()
    {
        var nanling = TheSeeds.DivisionDirectory.Find(DivisionCode.Parse("220102001"));

        Assert.NotNull(nanling);
        Assert.Equal(("南岭街道", AgencyLevel.Street), (nanling.Name, nanling.Level));
        Assert.Equal(DivisionCode.Parse("220102"), nanling.Parent);
    }

    [Fact]
    public void Leaves_a_province_without_parent() =>
        Assert.Null(TheSeeds.DivisionDirectory.Find(DivisionCode.Jilin)!.Parent);

    [Fact]
    public void Hangs_every_other_division_below_one_of_the_list() =>
        Assert.All(
            TheSeeds.Divisions.Where(division => division.Parent is not null),
            division => Assert.NotNull(TheSeeds.DivisionDirectory.Find(division.Parent!)));

    [Fact]
    public void Dates_every_change()
    {
        var gongzhuling = TheSeeds.Changes.Single(change => change.Old.Value == "220381");

        Assert.Equal("220184", gongzhuling.New.Value);
        Assert.Equal(new DateOnly(2020, 6, 19), gongzhuling.EffectiveOn);
        Assert.Contains("公主岭", gongzhuling.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("220381", "公主岭市")]
    [InlineData("220381001", "河南街道")]
    [InlineData("220381001001", "正阳社区")]
    [InlineData("220381999", "公主岭市")]
    [InlineData("220181001", "九台街道")]
    [InlineData("220724", "扶余市")]
    public void Resolves_the_old_codes_of_the_province(string old, string name) =>
        Assert.Equal(name, TheSeeds.DivisionDirectory.Resolve(old)?.Name);
}

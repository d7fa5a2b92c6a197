using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Agencies;

public sealed class FindingADivision
{
    private const int Most = 8;

    [Theory]
    [InlineData("nljd")]
    [InlineData("NL")]
    [InlineData("南岭街")]
    [InlineData("220102001")]
    [InlineData("２２０１０２００１")]
    public async Task Goes_by_initials_a_part_of_the_name_or_the_code(string typed)
    {
        await using var registry = await Registry.OpenAsync();

        var found = Find(registry, typed)[0];

        Assert.Equal(("220102001", "吉林省长春市南关区南岭街道"), (found.Code, found.Path));
    }

    [Fact]
    public async Task Names_the_own_county_first_then_the_city_then_the_province()
    {
        await using var registry = await Registry.OpenAsync();

        // There is a 河南街道 in several counties, and 珲春市 in one prefecture only.
        Assert.StartsWith("222401", Find(registry, "hnjd", "222401")[0].Code, StringComparison.Ordinal);
        Assert.StartsWith("220281", Find(registry, "hnjd", "220281")[0].Code, StringComparison.Ordinal);
        Assert.Equal("222404", Find(registry, "hcs", "222401")[0].Code);
        Assert.Equal("222404", Find(registry, "hcs")[0].Code);
    }

    [Fact]
    public async Task Reaches_beyond_the_province()
    {
        await using var registry = await Registry.OpenAsync();

        Assert.Contains(Find(registry, "东城区"), division => division.Code == "110101");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("没有这个地方")]
    public async Task Finds_nothing_for_nothing(string typed)
    {
        await using var registry = await Registry.OpenAsync();

        Assert.Empty(Find(registry, typed));
    }

    [Fact]
    public async Task Names_no_more_than_it_was_asked_for()
    {
        await using var registry = await Registry.OpenAsync();

        Assert.Equal(Most, Find(registry, "s").Count);
    }

    private static IReadOnlyList<FoundDivision> Find(Registry registry, string typed, string near = "220102") =>
        registry.Services.GetRequiredService<DivisionFinder>().Find(typed, new AgencyCode(near), Most);
}

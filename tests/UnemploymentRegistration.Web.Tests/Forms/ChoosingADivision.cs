using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Forms;

public sealed class ChoosingADivision(Shell shell) : IClassFixture<Shell>
{
    [Fact]
    public async Task Shows_the_levels_of_what_is_chosen_and_the_next_one_empty()
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/specimen");

        Assert.Equal(["22", "2201", "220102", ""], Chosen(page));
        Assert.Equal("平时居住的地方", page.QuerySelector("[data-field='Residence.Division'] .field-hint")!.TextContent);
    }

    [Fact]
    public async Task Without_a_script_the_button_brings_the_next_level_and_keeps_what_was_typed()
    {
        using var visitor = shell.Visitor();
        var page = await Pages.ReadAsync(await visitor.SendAsync(
            "/specimen",
            ("Name", "张三"), ("Residence.Division.Province", "22"), ("choose-division", "Residence.Division")));

        Assert.Equal(["22", ""], Chosen(page));
        Assert.Equal("张三", (page.GetElementById("Name") as IHtmlInputElement)!.Value);
        Assert.Null(page.QuerySelector(".error-summary"));
        Assert.True(page.GetElementById("Residence_Division_City")!.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task A_changed_province_drops_the_city_below_the_old_one()
    {
        using var visitor = shell.Visitor();
        var page = await Pages.ReadAsync(await visitor.SendAsync(
            "/specimen",
            ("Residence.Division.Province", "21"), ("Residence.Division.City", "2201"), ("choose-division", "Residence.Division")));

        Assert.Equal(["21", ""], Chosen(page));
    }

    [Fact]
    public async Task Ends_at_the_level_that_was_asked_for()
    {
        using var visitor = shell.Visitor();
        var page = await Pages.ReadAsync(await visitor.SendAsync("/specimen", ("Residence.Division", "220102001001")));

        Assert.Equal(["22", "2201", "220102", "220102001"], Chosen(page));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(null, "", "2201")]
    [InlineData("22", "22", "")]
    [InlineData("2201", "22", "2201", "210102")]
    [InlineData("220102001", "22", "2201", "220102", "220102001", "")]
    public void Keeps_the_deepest_level_that_lies_in_those_above(string? expected, params string[] codes) =>
        Assert.Equal(expected, TypedParts.DeepestOf(codes));

    private static IEnumerable<string> Chosen(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlSelectElement>("[data-division-field] select").Select(select => select.Value ?? string.Empty);
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Forms;

public sealed class ShowingFields(Shell shell) : IClassFixture<Shell>
{
    [Fact]
    public async Task Every_control_has_a_label_of_its_own()
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/specimen");

        var controls = page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea");

        Assert.All(controls, control => Assert.Single(page.QuerySelectorAll($"label[for='{control.Id}']")));
        Assert.Equal(controls.Length, controls.Select(c => c.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_field_is_described_by_its_hint()
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/specimen");

        Assert.Equal("与证件一致", page.Described("Name"));
    }

    [Fact]
    public async Task Attributes_a_field_does_not_know_go_to_its_control()
    {
        using var visitor = shell.Visitor();
        var name = (await visitor.PageAsync("/specimen")).GetElementById("Name")!;

        Assert.Equal("name", name.GetAttribute("autocomplete"));
        Assert.Equal("50", name.GetAttribute("maxlength"));
        Assert.Equal("false", name.GetAttribute("spellcheck"));
        Assert.False(name.ParentElement!.HasAttribute("spellcheck"));
    }

    [Fact]
    public async Task Only_optional_fields_are_marked()
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/specimen");

        var marked = page.QuerySelectorAll(".field-optional").Select(mark => mark.ParentElement!.TextContent);

        Assert.Equal(["备注（选填）", "失业时间（选填）"], marked);
    }

    [Fact]
    public async Task A_question_with_several_controls_is_a_fieldset_with_a_legend()
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/specimen");

        Assert.Equal(
            ["性别", "出生日期", "失业时间（选填）", "常住地"],
            page.QuerySelectorAll("main fieldset > legend").Select(legend => legend.TextContent));
    }

    [Fact]
    public async Task A_nested_property_keeps_its_path_as_its_name()
    {
        using var visitor = shell.Visitor();
        var detail = (await visitor.PageAsync("/specimen")).GetElementById("Residence_Detail") as IHtmlInputElement;

        Assert.Equal("Residence.Detail", detail!.Name);
    }

    [Fact]
    public async Task A_date_is_shown_in_its_parts()
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/specimen");

        Assert.Equal(
            ["1990", "03", "15"],
            page.QuerySelectorAll<IHtmlInputElement>("[name^='BirthDate.']").Select(box => box.Value));
        Assert.Equal("bday-year", page.GetElementById("BirthDate")!.GetAttribute("autocomplete"));
    }
}

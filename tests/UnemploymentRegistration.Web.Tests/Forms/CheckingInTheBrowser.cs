using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Forms;

public sealed class CheckingInTheBrowser(Shell shell) : IClassFixture<Shell>
{
    [Theory]
    [InlineData("Name", "data-val-required", "请填写姓名")]
    [InlineData("Name", "data-val-maxlength", "姓名不能超过 5 个字")]
    [InlineData("Name", "data-val-maxlength-max", "5")]
    [InlineData("EthnicGroup", "data-val-regex-pattern", "^[0-9]{2}$")]
    [InlineData("Sex", "data-val-required", "请选择性别")]
    [InlineData("Residence_Detail", "data-val-required", "请填写详细地址")]
    [InlineData("Residence_Division", "data-val-required", "请选择常住地")]
    [InlineData("UnemployedSince", "data-val", null)]
    [InlineData("Remarks", "data-val", null)]
    [InlineData("Declares", "data-val", null)]
    public async Task Uses_the_plain_rules_of_the_validator_and_leaves_conditions_to_the_server(
        string id,
        string attribute,
        string? expected)
    {
        using var visitor = shell.Visitor();
        var page = await visitor.PageAsync("/specimen");

        Assert.Equal(expected, page.GetElementById(id)!.GetAttribute(attribute));
    }
}

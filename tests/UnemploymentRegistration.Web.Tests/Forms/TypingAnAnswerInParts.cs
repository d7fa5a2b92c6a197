using System.Text.Json;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Forms;

public sealed class TypingAnAnswerInParts(Shell shell) : IClassFixture<Shell>
{
    [Theory]
    [InlineData("1990", "3", "5", "1990-03-05")]
    [InlineData("１９９０", " 03 ", "０５", "1990-03-05")]
    [InlineData("2000", "2", "29", "2000-02-29")]
    public async Task A_date_becomes_one_text(string year, string month, string day, string expected)
    {
        var answer = await SendAsync(("BirthDate.Year", year), ("BirthDate.Month", month), ("BirthDate.Day", day));

        Assert.Equal(expected, answer.GetProperty("birthDate").GetString());
    }

    [Fact]
    public async Task A_date_may_also_be_sent_whole() =>
        Assert.Equal("1990-03-05", (await SendAsync(("BirthDate", "1990-03-05"))).GetProperty("birthDate").GetString());

    [Fact]
    public async Task A_month_becomes_one_text_and_nothing_stays_nothing()
    {
        var filled = await SendAsync(
            ("BirthDate", "1990-03-05"), ("UnemployedSince.Year", "2026"), ("UnemployedSince.Month", "9"));
        var empty = await SendAsync(
            ("BirthDate", "1990-03-05"), ("UnemployedSince.Year", ""), ("UnemployedSince.Month", " "));

        Assert.Equal("2026-09", filled.GetProperty("unemployedSince").GetString());
        Assert.Equal(JsonValueKind.Null, empty.GetProperty("unemployedSince").ValueKind);
        Assert.True(filled.GetProperty("isValid").GetBoolean());
    }

    private async Task<JsonElement> SendAsync(params (string Name, string Value)[] answers)
    {
        (string, string)[] rest =
            [("Name", "张三"), ("Sex", "1"), ("Residence.Division", "22"), ("Residence.Detail", "1 号"), ("Declares", "true")];
        using var visitor = shell.Visitor();
        using var response = await visitor.SendAsync("/specimen", [.. answers, .. rest]);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}

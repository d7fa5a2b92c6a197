using System.Text.Json.Nodes;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class TypingPlaces(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Answers_with_the_officers_own_area_first()
    {
        var nanguan = await AClerk.AtAsync(portal);
        var yanji = await AClerk.AtAsync(portal, "window.yanji");

        Assert.Equal("220102001", await FirstAsync(nanguan, "nl"));
        Assert.StartsWith("222401", await FirstAsync(yanji, "hn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_session_by_a_token_that_fits_it()
    {
        var clerk = await AClerk.AtAsync(portal);

        var session = JsonNode.Parse(await (await clerk.GetAsync($"{AClerk.Page}/session")).Content.ReadAsStringAsync());

        Assert.NotEmpty(session!["token"]!.GetValue<string>());
    }

    private static async Task<string> FirstAsync(AClerk clerk, string text)
    {
        var answer = await clerk.GetAsync($"{AClerk.Page}/places?text={text}");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())![0]!["code"]!.GetValue<string>();
    }
}

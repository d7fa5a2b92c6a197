using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Api;

public sealed class LookingIntoTheDirectory(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Lists_the_divisions_below_one_without_a_token_and_for_caches()
    {
        using var anybody = portal.Visitor();

        using var answer = await anybody.GetAsync(new Uri("/api/v1/divisions?parent=2201", UriKind.Relative));
        var divisions = await answer.Content.ReadFromJsonAsync<JsonArray>();

        Assert.Equal("public, max-age=3600", answer.Headers.CacheControl!.ToString());
        Assert.Equal("""{"code":"220102","name":"南关区","level":"county"}""", Text(divisions![0]!));
        Assert.Equal(15, divisions.Count);
    }

    [Fact]
    public async Task Lists_every_agency_that_serves_a_place_nearest_first()
    {
        var agencies = await GetAsync("/api/v1/agencies?division=220102001");

        Assert.Equal(["220102001", "220102", "2201", "22"], agencies.Select(a => a!["code"]!.GetValue<string>()));
        Assert.Equal(["street", "county", "city", "province"], agencies.Select(a => a!["level"]!.GetValue<string>()));
        Assert.All(agencies, a => Assert.NotEqual("", a!["phone"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("220381001", "公主岭")]
    [InlineData("222426120", "长白山")]
    [InlineData("220171001", "长春经济技术开发区")]
    public async Task Begins_with_the_platform_of_the_place(string division, string name)
    {
        var agencies = await GetAsync($"/api/v1/agencies?division={division}");

        Assert.StartsWith(name, agencies[0]!["name"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_divisions_by_a_part_of_their_name()
    {
        var found = await GetAsync("/api/v1/divisions?search=南岭&under=22");

        Assert.Contains(found, d => d!["path"]!.GetValue<string>() == "吉林省长春市南关区南岭街道");
    }

    [Fact]
    public async Task Knows_no_agency_for_a_place_that_is_none()
    {
        using var anybody = portal.Visitor();

        using var answer = await anybody.GetAsync(new Uri("/api/v1/agencies?division=999999", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Describes_itself_in_openapi()
    {
        using var anybody = portal.Visitor();

        var document = await anybody.GetFromJsonAsync<JsonObject>(new Uri("/openapi/v1.json", UriKind.Relative));

        Assert.Equal(
            ["/api/v1/agencies", "/api/v1/applications", "/api/v1/applications/{number}", "/api/v1/divisions"],
            document!["paths"]!.AsObject().Select(path => path.Key.TrimEnd('/')).Order(StringComparer.Ordinal));
        var filing = document["paths"]!.AsObject().Single(path => path.Key.TrimEnd('/') == "/api/v1/applications").Value!["post"]!;
        Assert.Contains(filing["parameters"]!.AsArray(), parameter => parameter!["name"]!.GetValue<string>() == "Idempotency-Key");
        Assert.NotNull(filing["security"]![0]!["channelToken"]);
        Assert.Equal("bearer", document["components"]!["securitySchemes"]!["channelToken"]!["scheme"]!.GetValue<string>());
    }

    private async Task<JsonArray> GetAsync(string path)
    {
        using var anybody = portal.Visitor();
        return (await anybody.GetFromJsonAsync<JsonArray>(new Uri(path, UriKind.Relative)))!;
    }

    private static string Text(JsonNode node) =>
        node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace UnemploymentRegistration.Web.Tests.Api;

/// <summary>What a channel's program does with the API.</summary>
internal static class ChannelCalls
{
    private static readonly Uri _applications = new("/api/v1/applications", UriKind.Relative);

    public static async Task<HttpResponseMessage> FileAsync(this HttpClient channel, JsonNode body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _applications) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await channel.SendAsync(request);
    }

    public static async Task<JsonObject> JsonAsync(this HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

    public static async Task<JsonObject> FindAsync(this HttpClient channel, string number)
    {
        var answer = await channel.GetAsync(new Uri($"{_applications}/{number}", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return await answer.JsonAsync();
    }

    /// <summary>The words at the end of a problem's type.</summary>
    public static string Problem(this JsonObject problem) => problem["type"]!.GetValue<string>().Split(':')[^1];
}

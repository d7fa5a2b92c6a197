using System.Net;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Security;

/// <summary>Every route × every role against the expected table.</summary>
public sealed class OpeningEveryRoute(Portal portal) : IClassFixture<Portal>
{
    public static TheoryData<string> Everybody => [.. Enum.GetNames<Caller>()];

    [Fact]
    public void Is_written_down_for_each_and_for_no_other()
    {
        var routes = PortalRoute.Of(portal);

        Assert.Equal([], routes.Except(ExpectedAccess.All.Keys).Select(route => $"no entry: {route}"));
        Assert.Equal([], ExpectedAccess.All.Keys.Except(routes).Select(route => $"no route: {route}"));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Is_allowed_to_whom_the_table_names_and_to_nobody_else(string name)
    {
        var caller = Enum.Parse<Caller>(name);
        using var client = await portal.ComeAsync(caller);
        var wrong = new List<string>();
        foreach (var (route, callers) in ExpectedAccess.All)
        {
            using var request = new HttpRequestMessage(new HttpMethod(route.Verb), route.AddressOf(identifier: 1));
            using var answer = await client.SendAsync(request);
            if (IsLetIn(answer) != callers.Contains(caller))
            {
                wrong.Add($"{route}: {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Assert.Equal([], wrong);
    }

    // A form without its token is a bad request, whoever sends it: let in, and nothing done.
    private static bool IsLetIn(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => false,
        HttpStatusCode.Redirect => answer.Headers.Location?.OriginalString.Contains("sign-in?returnUrl", StringComparison.Ordinal) is not true,
        _ => true,
    };
}

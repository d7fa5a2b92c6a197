using System.Net;
using System.Text.Json.Nodes;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Api;

/// <summary>Rule 5.7: a channel may be set to go by the chosen 登记失业地.</summary>
public sealed class FollowingTheRegistrationPlace(FollowingTheRegistrationPlace.MinistrysPortal portal)
    : IClassFixture<FollowingTheRegistrationPlace.MinistrysPortal>
{
    [Fact]
    public async Task Puts_the_agency_of_the_place_of_work_in_charge()
    {
        using var national = portal.Channel("national-entry");
        var body = WorkedIn(1, "222401");

        using var answer = await national.FileAsync(body, "named");
        var receipt = await answer.JsonAsync();

        Assert.Equal("222401", receipt["agency"]!["code"]!.GetValue<string>());
        Assert.Equal("registration-place", receipt["routing"]!["rule"]!.GetValue<string>());
    }

    [Fact]
    public async Task Asks_for_the_place_of_work_where_it_is_not_named()
    {
        using var national = portal.Channel("national-entry");
        var body = WorkedIn(2, "222401");
        body.Remove("registrationPlace");

        using var answer = await national.FileAsync(body, "not named");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("registrationPlace.division", (await answer.JsonAsync())["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task Is_nothing_to_the_other_channels()
    {
        using var wechat = portal.Channel();

        using var answer = await wechat.FileAsync(WorkedIn(3, "222401"), "wechat");

        Assert.Equal("220102001", (await answer.JsonAsync())["agency"]!["code"]!.GetValue<string>());
    }

    private static JsonObject WorkedIn(int person, string division)
    {
        var body = AnApplication.Json(person);
        body["registrationPlaceBasis"] = "employment";
        body["registrationPlace"] = new JsonObject { ["division"] = division };
        return body;
    }

    /// <summary>A portal whose national entry follows the ministry's rule.</summary>
    public sealed class MinistrysPortal : Portal
    {
        public MinistrysPortal() => Set("Routing:Channels:national-entry", "RegistrationPlace");
    }
}

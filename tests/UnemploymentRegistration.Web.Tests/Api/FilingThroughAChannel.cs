using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Api;

public sealed class FilingThroughAChannel(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Answers_with_the_number_the_agency_the_due_day_and_the_routing()
    {
        using var wechat = portal.Channel();

        using var answer = await wechat.FileAsync(AnApplication.Json(101), "complete");
        var receipt = await answer.JsonAsync();

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal($"/api/v1/applications/{receipt["number"]}", answer.Headers.Location!.OriginalString);
        Assert.Equal("pending", receipt["status"]!.GetValue<string>());
        Assert.Equal("2026-03-06T10:00:00+08:00", receipt["submittedAt"]!.GetValue<string>());
        Assert.Equal("2026-03-11", receipt["reviewDueOn"]!.GetValue<string>());
        Assert.False(receipt["dueProvisional"]!.GetValue<bool>());
        Assert.Equal("220102001", receipt["agency"]!["code"]!.GetValue<string>());
        Assert.Equal("street", receipt["agency"]!["level"]!.GetValue<string>());
        Assert.Equal("usual-residence", receipt["routing"]!["rule"]!.GetValue<string>());
        Assert.Equal("220102001", receipt["routing"]!["matchedDivision"]!.GetValue<string>());
        Assert.Empty(receipt["routing"]!["fellBack"]!.AsArray());
    }

    [Fact]
    public async Task Gives_the_same_answer_to_the_same_request_again_and_makes_nothing()
    {
        using var wechat = portal.Channel();
        using var first = await wechat.FileAsync(AnApplication.Json(102), "repeated");

        using var again = await wechat.FileAsync(AnApplication.Json(102), "repeated");

        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(1, await portal.ReadAsync(db => db.Applications.CountAsync(a => a.MobileMasked == Masked(102))));
    }

    [Fact]
    public async Task Takes_other_white_space_and_another_order_for_the_same_body()
    {
        using var wechat = portal.Channel();
        var body = AnApplication.Json(103);
        using var first = await wechat.FileAsync(body, "order");

        var reordered = new JsonObject(body.Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        using var again = await wechat.FileAsync(reordered, "order");

        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
    }

    [Fact]
    public async Task Refuses_a_key_that_was_used_for_another_body()
    {
        using var wechat = portal.Channel();
        using var first = await wechat.FileAsync(AnApplication.Json(104), "taken");

        using var other = await wechat.FileAsync(AnApplication.Json(105), "taken");

        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal("idempotency-conflict", (await other.JsonAsync()).Problem());
    }

    [Fact]
    public async Task Lets_two_channels_use_the_same_key()
    {
        using var wechat = portal.Channel();
        using var app = portal.Channel("mobile-app");
        using var first = await wechat.FileAsync(AnApplication.Json(106), "shared");

        using var second = await app.FileAsync(AnApplication.Json(107), "shared");

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
    }

    [Fact]
    public async Task Lets_a_refused_request_come_again_corrected_under_its_key()
    {
        using var wechat = portal.Channel();
        var wrong = AnApplication.Json(108);
        wrong["name"] = "";
        using var refused = await wechat.FileAsync(wrong, "corrected");

        using var corrected = await wechat.FileAsync(AnApplication.Json(108), "corrected");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Created, corrected.StatusCode);
    }

    [Theory]
    [InlineData("resident-id")]
    [InlineData("social-security-card")]
    public async Task Names_the_open_application_of_the_same_person_by_either_document(string type)
    {
        using var wechat = portal.Channel();
        var person = type == "resident-id" ? 109 : 110;
        using var first = await wechat.FileAsync(AnApplication.Json(person), $"first by {type}");
        var number = (await first.JsonAsync())["number"]!.GetValue<string>();

        var again = AnApplication.Json(person);
        again["document"]!["type"] = type;
        using var second = await wechat.FileAsync(again, $"second by {type}");
        var problem = await second.JsonAsync();

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("application-pending", problem.Problem());
        Assert.Equal(number, problem["existing"]!["number"]!.GetValue<string>());
        Assert.Equal("2026-03-06", problem["existing"]!["since"]!.GetValue<string>());
        Assert.DoesNotContain("李小梅", problem.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_one_application_of_twenty_requests_for_one_person_at_once()
    {
        using var wechat = portal.Channel();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => wechat.FileAsync(AnApplication.Json(111), $"race {i}")));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Created);
        Assert.Equal(19, answers.Count(answer => answer.StatusCode is HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Makes_one_application_of_twenty_requests_with_one_key_at_once()
    {
        using var wechat = portal.Channel();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => wechat.FileAsync(AnApplication.Json(112), "one key")));
        var bodies = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(bodies.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_every_mistake_at_once_by_its_path()
    {
        using var wechat = portal.Channel();
        var body = new JsonObject
        {
            ["name"] = 3,
            ["sex"] = "9",
            ["health"] = "6",
            ["disability"] = new JsonObject { ["scale"] = "injury", ["level"] = 11 },
            ["document"] = new JsonObject { ["type"] = "resident-id", ["number"] = "110105194912310021" },
            ["residence"] = new JsonObject { ["division"] = "220102", ["detail"] = "x" },
            ["qualifications"] = new JsonArray(new JsonObject { ["name"] = "电工", ["level"] = "3" }, new JsonObject { ["name"] = "焊工" }),
            ["claimsBenefit"] = "yes",
        };

        using var answer = await wechat.FileAsync(body, "mistakes");
        var problem = await answer.JsonAsync();
        var errors = problem["errors"]!.AsObject();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("invalid-application", problem.Problem());
        Assert.Equal(
            [
                "claimsBenefit", "declarationAccepted", "disability.level", "document.number", "education", "ethnicGroup",
                "household.detail", "household.division", "mobile", "name", "qualifications[1].level", "reason",
                "registrationPlaceBasis", "residence.division", "sex", "unemployedSince",
            ],
            errors.Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.Contains("校验码", errors["document.number"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("街道", errors["residence.division"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_json_and_for_a_key()
    {
        using var wechat = portal.Channel();
        using var broken = new StringContent("{", Encoding.UTF8, "application/json");
        broken.Headers.Add("Idempotency-Key", "broken");
        using var text = new StringContent("x", Encoding.UTF8, "text/plain");

        using var withoutKey = await wechat.FileAsync(AnApplication.Json(113), "");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/applications") { Content = new StringContent("{", Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", "broken");
        using var unreadable = await wechat.SendAsync(request);
        using var notJson = await wechat.PostAsync(new Uri("/api/v1/applications", UriKind.Relative), text);

        Assert.Equal(HttpStatusCode.BadRequest, withoutKey.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unreadable.StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, notJson.StatusCode);
    }

    [Fact]
    public async Task Stops_a_body_that_is_too_large()
    {
        using var wechat = portal.Channel();
        var large = AnApplication.Json(114);
        large["remarks"] = new string('长', 100_000);

        using var answer = await wechat.FileAsync(large, "large");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\u00c4\u00d6\"")]
    public async Task Cannot_read_text_that_is_no_text(string name)
    {
        using var wechat = portal.Channel();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/applications")
        {
            Content = new ByteArrayContent(Encoding.Latin1.GetBytes($$"""{"name":{{name}}}"""))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };
        request.Headers.Add("Idempotency-Key", "no text");

        using var answer = await wechat.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("unreadable-json", (await answer.JsonAsync()).Problem());
    }

    [Fact]
    public async Task Refuses_a_place_of_work_that_does_not_exist_even_where_none_was_asked_for()
    {
        using var wechat = portal.Channel();
        var body = AnApplication.Json(119);
        body["registrationPlace"] = new JsonObject { ["division"] = "229901" };

        using var answer = await wechat.FileAsync(body, "no such place");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["registrationPlace.division"], (await answer.JsonAsync())["errors"]!.AsObject().Select(error => error.Key));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("demo-channel-token-agency-window")]
    [InlineData("nonsense")]
    public async Task Knows_no_channel_without_its_token(string? token)
    {
        using var stranger = portal.Visitor();
        stranger.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        using var answer = await stranger.FileAsync(AnApplication.Json(115), "stranger");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Tells_who_is_too_young_from_when()
    {
        using var wechat = portal.Channel();
        var young = AnApplication.Json(116);
        young["document"]!["number"] = "220102201003070021";

        using var answer = await wechat.FileAsync(young, "young");
        var problem = await answer.JsonAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("not-eligible", problem.Problem());
        Assert.Equal("2026-03-07", problem["eligibleOn"]!.GetValue<string>());
    }

    [Fact]
    public async Task Tells_who_has_no_place_in_jilin_where_to_turn()
    {
        using var wechat = portal.Channel();
        var elsewhere = AnApplication.Json(117, residence: "110101");
        elsewhere["household"]!["division"] = "110101";

        using var answer = await wechat.FileAsync(elsewhere, "elsewhere");
        var problem = await answer.JsonAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("not-eligible", problem.Problem());
        Assert.False(string.IsNullOrEmpty(problem["guidance"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Leaves_no_number_and_no_address_in_clear_in_the_database_or_the_log()
    {
        using var wechat = portal.Channel();

        using var answer = await wechat.FileAsync(AnApplication.Json(118), "secret");
        var (stored, logged) = (await portal.ReadDatabaseFilesAsync(), await portal.ReadLogsAsync());

        Assert.Contains(Masked(118), stored, StringComparison.Ordinal);
        foreach (var secret in new[] { AnApplication.NumberOf(118), AnApplication.MobileOf(118), Latin1("南岭大街二十二号三门") })
        {
            Assert.DoesNotContain(secret, stored, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, logged, StringComparison.Ordinal);
        }
    }

    private static string Masked(int person) => $"{AnApplication.MobileOf(person)[..3]}****{AnApplication.MobileOf(person)[^4..]}";

    private static string Latin1(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}

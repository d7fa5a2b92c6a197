using System.Net;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Api;

/// <summary>File, route, decide, read the SMS, through the channel API.</summary>
public sealed class LearningTheDecision(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Of_approval_with_the_registration_and_by_sms()
    {
        using var wechat = portal.Channel();
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        var page = await portal.FileAsync(201);
        var number = page.Split('/')[^1];
        Assert.Equal("pending", (await wechat.FindAsync(number))["status"]!.GetValue<string>());

        await supervisor.PostFromAsync(page, $"{page}/approve");

        var answer = await wechat.FindAsync(number);
        Assert.Equal("approved", answer["status"]!.GetValue<string>());
        Assert.Equal("2026-03-06", answer["registration"]!["date"]!.GetValue<string>());
        Assert.Equal("220102001", answer["registration"]!["servingAgency"]!["code"]!.GetValue<string>());
        var sms = Assert.Single(await portal.SmsForAsync(AnApplication.MobileOf(201)));
        Assert.Contains(number, sms, StringComparison.Ordinal);
        Assert.Contains(answer["registration"]!["number"]!.GetValue<string>(), sms, StringComparison.Ordinal);
        Assert.Contains("3月13日前与您联系", sms, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_refusal_with_ground_and_explanation_and_by_sms_how_to_object()
    {
        const string Explanation = "经查劳动用工备案，您于2026年2月1日被某公司录用。";
        using var wechat = portal.Channel();
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        var page = await portal.FileAsync(202);

        await supervisor.PostFromAsync(
            page,
            $"{page}/refuse",
            ("Refuse.Ground", "in-employment"),
            ("Refuse.Explanation", Explanation),
            ("Refuse.Evidence", "2026年3月6日电话向某公司人事部核实，确认在岗。"));

        var answer = await wechat.FindAsync(page.Split('/')[^1]);
        Assert.Equal("refused", answer["status"]!.GetValue<string>());
        Assert.Equal("in-employment", answer["ground"]!.GetValue<string>());
        Assert.Equal(Explanation, answer["explanation"]!.GetValue<string>());
        var sms = Assert.Single(await portal.SmsForAsync(AnApplication.MobileOf(202)));
        Assert.Contains("申诉", sms, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_open_to_another_channel()
    {
        using var app = portal.Channel("mobile-app");
        var number = (await portal.FileAsync(203)).Split('/')[^1];

        using var answer = await app.GetAsync(new Uri($"/api/v1/applications/{number}", UriKind.Relative));
        using var nonsense = await app.GetAsync(new Uri("/api/v1/applications/abc", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, nonsense.StatusCode);
    }

    [Fact]
    public async Task Names_the_registration_to_a_person_who_applies_again()
    {
        using var wechat = portal.Channel();
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        var page = await portal.FileAsync(204);
        await supervisor.PostFromAsync(page, $"{page}/approve");
        var registration = (await wechat.FindAsync(page.Split('/')[^1]))["registration"]!["number"]!.GetValue<string>();

        using var again = await wechat.FileAsync(AnApplication.Json(204), "again after approval");
        var problem = await again.JsonAsync();

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal("already-registered", problem.Problem());
        Assert.Equal(registration, problem["existing"]!["number"]!.GetValue<string>());
        Assert.Equal("2026-03-06", problem["existing"]!["since"]!.GetValue<string>());
    }
}

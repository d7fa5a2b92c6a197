using System.Net;
using AngleSharp.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

/// <summary>One address, whatever the accounts; a page for people says how long to wait.</summary>
public sealed class ComingTooOftenFromOneAddress(ComingTooOftenFromOneAddress.NarrowPortal portal)
    : IClassFixture<ComingTooOftenFromOneAddress.NarrowPortal>
{
    private const int Most = 3;

    [Fact]
    public async Task Is_told_to_wait_after_so_many_failed_sign_ins_and_let_in_afterwards()
    {
        using var visitor = portal.Visitor();
        Assert.Equal("/staff", (await visitor.SignInAsync("supervisor.nanguan", DemoData.Password)).Arrival());
        using var stranger = portal.Visitor();
        for (var attempt = 0; attempt < Most; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await stranger.SignInAsync($"nobody.{attempt}", "wrong")).StatusCode);
        }

        portal.Clock.Pass(TimeSpan.FromMinutes(5));
        await AssertToldToWaitAsync(await stranger.SignInAsync("supervisor.nanguan", DemoData.Password), TimeSpan.FromMinutes(10));
        await AssertToldToWaitAsync(
            await stranger.PostFromAsync("/account/staff/set-up", "/account/staff/set-up", ("Token", "abc")), TimeSpan.FromMinutes(10));

        portal.Clock.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal("/staff", (await stranger.SignInAsync("supervisor.nanguan", DemoData.Password)).Arrival());
    }

    [Fact]
    public async Task Is_told_to_wait_after_so_many_questions_at_progress_and_answered_afterwards()
    {
        using var visitor = portal.Visitor();
        for (var question = 0; question < Most; question++)
        {
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor)).StatusCode);
        }

        await AssertToldToWaitAsync(await AskAsync(visitor), TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/progress", UriKind.Relative))).StatusCode);
        portal.Clock.Pass(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor)).StatusCode);
    }

    private static async Task AssertToldToWaitAsync(HttpResponseMessage answer, TimeSpan wait)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(wait, answer.Headers.RetryAfter!.Delta);
        Assert.Equal("操作太频繁", (await Pages.ReadAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient visitor) => visitor.PostFromAsync(
        "/progress", "/progress",
        ("Number", "123456789"), ("DocumentType", "resident-id"), ("DocumentNumber", AnApplication.NumberOf(7)));

    /// <summary>A portal that lets three of each come from one address.</summary>
    public sealed class NarrowPortal : Portal
    {
        public NarrowPortal()
        {
            Set("SignIn:FailuresPerAddress", "3");
            Set("Progress:LookupsPerAddress", "3");
        }
    }
}

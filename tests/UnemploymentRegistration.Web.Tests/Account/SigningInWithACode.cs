using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class SigningInWithACode(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Asks_for_it_after_the_password_and_opens_nothing_before()
    {
        var phone = await EnrolledAsync("code.asked");
        using var visitor = await portal.AtTheSecondStepAsync("code.asked");

        Assert.Equal("/account/staff/sign-in", await visitor.ArrivalAsync("/staff"));
        var answer = await visitor.SendCodeAsync(phone.NextCode());

        Assert.Equal("/staff", answer.Arrival());
        Assert.Equal("/staff", await visitor.ArrivalAsync("/staff"));
        Assert.Contains(OversightAct.OfficerSignedIn, await ActsOnAsync("code.asked"));
    }

    [Fact]
    public async Task Returns_to_the_page_that_was_asked_for_and_to_no_other_house()
    {
        var phone = await EnrolledAsync("code.return");
        foreach (var (returnUrl, arrival) in new[] { ("/staff/queue", "/staff/queue"), ("https://evil.example/", "/staff") })
        {
            using var visitor = portal.Visitor();
            await visitor.PostFromAsync(
                "/account/staff/sign-in", "/account/staff/sign-in",
                ("UserName", "code.return"), ("Password", DemoData.Password), ("ReturnUrl", returnUrl));

            Assert.Equal(arrival, (await visitor.SendCodeAsync(phone.NextCode())).Arrival());
        }
    }

    [Fact]
    public async Task Takes_a_code_once()
    {
        var phone = await EnrolledAsync("code.once");
        var code = phone.NextCode();
        using var first = await portal.AtTheSecondStepAsync("code.once");
        using var second = await portal.AtTheSecondStepAsync("code.once");

        Assert.Equal("/staff", (await first.SendCodeAsync(code)).Arrival());
        var again = await Pages.ReadAsync(await second.SendCodeAsync(code));

        Assert.Contains("已经用过", again.Described("Code"), StringComparison.Ordinal);
        Assert.Equal("", again.GetElementById("Code")!.GetAttribute("value") ?? "");
        Assert.Equal("/account/staff/sign-in", await second.ArrivalAsync("/staff"));
    }

    [Fact]
    public async Task Lets_one_of_two_in_who_bring_one_code_at_the_same_moment()
    {
        var phone = await EnrolledAsync("code.race");
        var visitors = new List<HttpClient>();
        for (var number = 0; number < 4; number++)
        {
            visitors.Add(await portal.AtTheSecondStepAsync("code.race"));
        }

        var code = phone.NextCode();
        var answers = await Task.WhenAll(visitors.Select(visitor => visitor.SendCodeAsync(code)));

        Assert.Single(answers, answer => answer.Arrival() == "/staff");
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [Fact]
    public async Task Locks_after_five_failures_of_passwords_and_codes_together()
    {
        var phone = await EnrolledAsync("code.lock");
        using var stranger = portal.Visitor();
        await stranger.SignInAsync("code.lock", "wrong");
        await stranger.SignInAsync("code.lock", "wrong");

        // A right password in between begins no new count.
        using var visitor = await portal.AtTheSecondStepAsync("code.lock");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await visitor.SendCodeAsync("000000");
        }

        var locked = await Pages.ReadAsync(await visitor.SendCodeAsync(phone.NextCode()));
        Assert.Contains("锁定 15 分钟", locked.Described("Code"), StringComparison.Ordinal);
        Assert.Equal("/account/staff/sign-in", (await stranger.SignInAsync("code.lock", DemoData.Password)).Arrival());
        Assert.Contains(OversightAct.OfficerAccountLocked, await ActsOnAsync("code.lock"));

        portal.Clock.Pass(TimeSpan.FromMinutes(15));
        using var later = await portal.AtTheSecondStepAsync("code.lock");
        Assert.Equal("/staff", (await later.SendCodeAsync(phone.Code())).Arrival());
    }

    [Fact]
    public async Task Takes_each_recovery_code_once_however_it_is_typed()
    {
        var phone = await EnrolledAsync("code.recovery");
        using var first = await portal.AtTheSecondStepAsync("code.recovery");
        using var second = await portal.AtTheSecondStepAsync("code.recovery");
        using var third = await portal.AtTheSecondStepAsync("code.recovery");

        Assert.Equal("/staff", (await first.SendRecoveryCodeAsync(phone.RecoveryCodes[0])).Arrival());
        Assert.NotEqual("/staff", (await second.SendRecoveryCodeAsync(phone.RecoveryCodes[0])).Arrival());
        Assert.Equal("/account/staff/sign-in", await second.ArrivalAsync("/staff"));
        var typed = $" {phone.RecoveryCodes[1].ToUpperInvariant().Replace("-", "", StringComparison.Ordinal)} ";
        Assert.Equal("/staff", (await third.SendRecoveryCodeAsync(typed)).Arrival());
        Assert.Equal(2, (await ActsOnAsync("code.recovery")).Count(act => act == OversightAct.RecoveryCodeUsed));
    }

    [Fact]
    public async Task Forgets_the_password_after_five_minutes_and_with_every_change_of_the_account()
    {
        var phone = await EnrolledAsync("code.slow");
        using var slow = await portal.AtTheSecondStepAsync("code.slow");
        portal.Clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal("/account/staff/sign-in", await slow.ArrivalAsync(SecondStepVisits.CodePage));

        using var changed = await portal.AtTheSecondStepAsync("code.slow");
        await portal.ReadAsync(db => db.Users.Where(account => account.UserName == "code.slow")
            .ExecuteUpdateAsync(account => account.SetProperty(a => a.SecurityStamp, "another")));
        Assert.Equal(SecondStepVisits.CodePage, (await changed.SendCodeAsync(phone.NextCode())).Arrival());
    }

    [Fact]
    public async Task Carries_the_first_step_in_a_cookie_that_scripts_do_not_see_and_nobody_reads()
    {
        await EnrolledAsync("code.cookie");
        using var visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = portal.Address };
        var page = await visitor.PageAsync("/account/staff/sign-in");

        var answer = await visitor.PostAsync(
            page, "/account/staff/sign-in", ("UserName", "code.cookie"), ("Password", DemoData.Password));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("second-step=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=300", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("code.cookie", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers.GetValues("Set-Cookie"), other => other.StartsWith("staff=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asks_again_where_nothing_was_typed_without_counting_it()
    {
        await EnrolledAsync("code.empty");
        using var visitor = await portal.AtTheSecondStepAsync("code.empty");

        var code = await Pages.ReadAsync(await visitor.SendCodeAsync(""));
        var recovery = await Pages.ReadAsync(await visitor.SendRecoveryCodeAsync(" "));

        Assert.Contains("请填写动态验证码", code.Described("Code"), StringComparison.Ordinal);
        Assert.Contains("请填写恢复码", recovery.Described("RecoveryCode"), StringComparison.Ordinal);
        Assert.Equal(0, await portal.ReadAsync(db => db.Users.Where(a => a.UserName == "code.empty").Select(a => a.AccessFailedCount).SingleAsync()));
    }

    private async Task<Phone> EnrolledAsync(string userName)
    {
        await portal.AddOfficerAsync(userName, "220102", OfficerRole.Window);
        return await portal.EnrolAsync(userName);
    }

    private async Task<List<OversightAct>> ActsOnAsync(string userName)
    {
        var id = await portal.IdOfAsync(userName);
        return await portal.ReadAsync(db => db.OversightEntries.Where(entry => entry.Subject == "OfficerAccount" && entry.SubjectKey == id)
            .Select(entry => entry.Act).ToListAsync());
    }
}

using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

public sealed class ChangingAPassword(ChangingAPassword.DengbaoPortal portal) : IClassFixture<ChangingAPassword.DengbaoPortal>
{
    private const string Page = "/account/staff/password";

    [Fact]
    public async Task Is_asked_for_after_ninety_days_and_opens_nothing_else_before()
    {
        await portal.AddOfficerAsync("pass.aged", "220102", OfficerRole.Window);
        await SetAgeAsync("pass.aged", TimeSpan.FromDays(90) - TimeSpan.FromSeconds(1));
        using (var young = await portal.OfficerAsync("pass.aged"))
        {
            Assert.Equal("/staff", await young.ArrivalAsync("/staff"));
        }

        await SetAgeAsync("pass.aged", TimeSpan.FromDays(90));
        using var officer = await portal.OfficerAsync("pass.aged");
        Assert.Equal(Page, await officer.ArrivalAsync("/staff/queue"));
        Assert.Contains("已到期", (await officer.PageAsync(Page)).QuerySelector(".panel-key")!.TextContent, StringComparison.Ordinal);

        Assert.Equal("/staff", (await ChangeAsync(officer, DemoData.Password, "Abcdef-1")).Arrival());
        Assert.Equal("/staff/queue", await officer.ArrivalAsync("/staff/queue"));
    }

    [Fact]
    public async Task Takes_none_of_the_last_five_and_the_sixth_again()
    {
        await portal.AddOfficerAsync("pass.five", "220102", OfficerRole.Window);
        await SetAgeAsync("pass.five", TimeSpan.Zero);
        using var officer = await portal.OfficerAsync("pass.five");
        string[] passwords = [DemoData.Password, "Abcdef-1", "Abcdef-2", "Abcdef-3", "Abcdef-4"];
        foreach (var (present, next) in passwords.Zip(passwords.Skip(1)))
        {
            Assert.Equal("/staff", (await ChangeAsync(officer, present, next)).Arrival());
        }

        foreach (var former in passwords.SkipLast(1))
        {
            var page = await Pages.ReadAsync(await ChangeAsync(officer, passwords[^1], former));
            Assert.Contains("最近5次", page.Described("Next"), StringComparison.Ordinal);
        }

        Assert.Equal("/staff", (await ChangeAsync(officer, passwords[^1], "Abcdef-5")).Arrival());
        Assert.Equal("/staff", (await ChangeAsync(officer, "Abcdef-5", passwords[0])).Arrival());
        var id = await portal.IdOfAsync("pass.five");
        Assert.Equal(4, await portal.ReadAsync(db => db.FormerPasswords.CountAsync(known => known.Officer == new OfficerId(id))));
    }

    [Fact]
    public async Task Says_everything_that_is_wrong_at_once()
    {
        await portal.AddOfficerAsync("pass.weak", "220102", OfficerRole.Window);
        await SetAgeAsync("pass.weak", TimeSpan.Zero);
        using var officer = await portal.OfficerAsync("pass.weak");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(Page, Page, ("Present", "abc"), ("Next", "abc"), ("Again", "d")));

        Assert.Equal("新密码应与现在的密码不同；密码至少8个字符；大写字母、小写字母、数字、符号中至少要有3种", page.Described("Next").Split("错误：")[1]);
        Assert.Contains("不同", page.Described("Again"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_wrong_present_passwords_towards_the_lock()
    {
        await portal.AddOfficerAsync("pass.guess", "220102", OfficerRole.Window);
        await SetAgeAsync("pass.guess", TimeSpan.Zero);
        using var officer = await portal.OfficerAsync("pass.guess");
        foreach (var _ in Enumerable.Range(0, 5))
        {
            await ChangeAsync(officer, "wrong", "Abcdef-1");
        }

        var page = await Pages.ReadAsync(await ChangeAsync(officer, DemoData.Password, "Abcdef-1"));

        Assert.Contains("锁定", page.Described("Present"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_too_late_with_a_one_time_password_after_three_days()
    {
        await portal.AddOfficerAsync("pass.late", "220102", OfficerRole.Window);
        using var administrator = await portal.OfficerAsync("admin.jilin");
        var address = $"/admin/accounts/{await portal.IdOfAsync("pass.late")}";
        var issued = await Pages.ReadAsync(await administrator.PostFromAsync(address, $"{address}/password"));
        var password = issued.QuerySelector("[data-testid=password]")!.TextContent;

        portal.Clock.Pass(TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));
        using var early = portal.Visitor();
        Assert.Equal(Page, (await early.SignInAsync("pass.late", password)).Arrival());
        portal.Clock.Pass(TimeSpan.FromSeconds(1));
        using var late = portal.Visitor();
        Assert.Equal("/account/staff/sign-in", (await late.SignInAsync("pass.late", password)).Arrival());
    }

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient officer, string present, string next) =>
        officer.PostFromAsync(Page, Page, ("Present", present), ("Next", next), ("Again", next));

    private Task<int> SetAgeAsync(string userName, TimeSpan age) => portal.ReadAsync(db => db.Users
        .Where(account => account.UserName == userName)
        .ExecuteUpdateAsync(account => account.SetProperty(a => a.PasswordChangedAt, portal.Clock.GetUtcNow() - age)));

    /// <summary>A portal with passwords as 等保 asks.</summary>
    public sealed class DengbaoPortal : Portal
    {
        public DengbaoPortal() => Set("Passwords:Policy", "Dengbao");
    }
}

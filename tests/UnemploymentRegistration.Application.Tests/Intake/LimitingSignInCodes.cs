using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

/// <summary>One a minute, five an hour, ten a day for a number; two hundred an hour for a network. Stretches slide.</summary>
public sealed class LimitingSignInCodes
{
    private const string Hall = "10.1.2.3";

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public async Task Sends_one_a_minute(int seconds, bool isSent)
    {
        await using var registry = await Registry.OpenAsync();
        await AskAsync(registry);

        registry.Clock.Pass(TimeSpan.FromSeconds(seconds));

        Assert.Equal(isSent, !(await AskAsync(registry)).IsRefused);
    }

    [Theory]
    [InlineData(3599, false)]
    [InlineData(3600, true)]
    public async Task Sends_five_an_hour(int seconds, bool isSent)
    {
        await using var registry = await Registry.OpenAsync();
        var first = registry.Clock.Now;
        await AskTimesAsync(registry, 5, TimeSpan.FromMinutes(2));

        registry.Clock.Now = first.AddSeconds(seconds);

        Assert.Equal(isSent, !(await AskAsync(registry)).IsRefused);
    }

    [Theory]
    [InlineData(86_399, false)]
    [InlineData(86_400, true)]
    public async Task Sends_ten_within_any_twenty_four_hours(int seconds, bool isSent)
    {
        await using var registry = await Registry.OpenAsync();
        var first = registry.Clock.Now;
        await AskTimesAsync(registry, 10, TimeSpan.FromMinutes(20));

        registry.Clock.Now = first.AddSeconds(seconds);

        Assert.Equal(isSent, !(await AskAsync(registry)).IsRefused);
    }

    [Theory]
    [InlineData(3599, false)]
    [InlineData(3600, true)]
    public async Task Sends_two_hundred_an_hour_into_one_network(int seconds, bool isSent)
    {
        await using var registry = await Registry.OpenAsync();
        for (var person = 0; person < 200; person++)
        {
            Assert.False((await AskAsync(registry, AnApplication.MobileOf(person))).IsRefused);
        }

        registry.Clock.Pass(TimeSpan.FromSeconds(seconds));

        Assert.Equal(isSent, !(await AskAsync(registry, AnApplication.MobileOf(200))).IsRefused);
        Assert.False((await AskAsync(registry, AnApplication.MobileOf(201), "10.9.9.9")).IsRefused);
    }

    [Fact]
    public async Task Counts_on_after_a_restart_and_on_another_node()
    {
        await using var registry = await Registry.OpenAsync();
        await AskAsync(registry);

        await using var other = registry.AnotherNode();

        Assert.IsType<TooManyCodes>((await AskAsync(other)).Error);
    }

    [OnBothDatabases]
    public async Task Sends_one_of_many_that_come_at_once_to_two_nodes(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await using var other = registry.AnotherNode();

        var asked = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Task.Run(() => AskAsync(i % 2 == 0 ? registry : other))));

        Assert.Single(asked, request => !request.IsRefused);
        Assert.Equal(1, await registry.ReadAsync(db => db.SignInCodes.CountAsync()));
    }

    [Fact]
    public async Task Counts_a_refused_wish_for_nothing()
    {
        await using var registry = await Registry.OpenAsync();
        await AskAsync(registry);
        registry.Clock.Pass(TimeSpan.FromSeconds(59));
        await AskAsync(registry);

        registry.Clock.Pass(TimeSpan.FromSeconds(1));

        Assert.False((await AskAsync(registry)).IsRefused);
    }

    [Fact]
    public async Task Says_how_many_seconds_to_wait()
    {
        await using var registry = await Registry.OpenAsync();
        await AskAsync(registry);
        registry.Clock.Pass(TimeSpan.FromSeconds(25));

        Assert.Equal("获取验证码太频繁，请在 35 秒后再试。", (await AskAsync(registry)).Error!.Message);
    }

    [Fact]
    public async Task Says_at_what_time_to_try_again()
    {
        await using var registry = await Registry.OpenAsync();
        await AskTimesAsync(registry, 5, TimeSpan.FromMinutes(2));

        // The first was at ten; after it left the hour there is room for one.
        Assert.Equal("获取验证码太频繁，请在 11:00 以后再试。", (await AskAsync(registry)).Error!.Message);
    }

    [Fact]
    public async Task Says_tomorrow_where_it_is_tomorrow()
    {
        await using var registry = await Registry.OpenAsync();
        await AskTimesAsync(registry, 10, TimeSpan.FromMinutes(20));

        Assert.Equal("获取验证码太频繁，请在明天 10:00 以后再试。", (await AskAsync(registry)).Error!.Message);
    }

    [Fact]
    public void Takes_no_limit_that_lets_nobody_in() =>
        Assert.Throws<InvalidOperationException>(() => new SignInCodeLimits { PerHour = 0 }.Checked());

    private static async Task AskTimesAsync(Registry registry, int times, TimeSpan pause)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.False((await AskAsync(registry)).IsRefused);
            registry.Clock.Pass(pause);
        }
    }

    private static Task<Result<string>> AskAsync(Registry registry, string mobile = "13800000000", string address = Hall) => registry.AsAsync(
        Actor.Anybody,
        services => services.GetRequiredService<RequestSignInCodeHandler>().HandleAsync(
            new CodeRequest(MobileNumber.Read(mobile, allowsHongKongMacaoTaiwan: false).Value!, "a browser", address), CancellationToken.None));
}

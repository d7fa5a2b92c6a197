using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed partial class SigningInByCode
{
    private const string Browser = "this browser";

    private static readonly MobileNumber _mobile = MobileNumber.Read("13800000000", allowsHongKongMacaoTaiwan: false).Value!;

    [OnBothDatabases]
    public async Task Opens_one_account_for_a_number(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var first = await RedeemAsync(registry, await AskAsync(registry));
        registry.Clock.Pass(TimeSpan.FromMinutes(2));
        var second = await RedeemAsync(registry, await AskAsync(registry));

        Assert.Equal(first.Value!.Id, second.Value!.Id);
    }

    [Fact]
    public async Task Takes_a_code_once()
    {
        await using var registry = await Registry.OpenAsync();
        var code = await AskAsync(registry);
        await RedeemAsync(registry, code);

        Assert.Equal(SignInErrors.WrongCode, (await RedeemAsync(registry, code)).Error);
    }

    [Fact]
    public async Task Takes_a_code_only_from_the_browser_that_asked()
    {
        await using var registry = await Registry.OpenAsync();
        var code = await AskAsync(registry);

        Assert.Equal(SignInErrors.WrongCode, (await RedeemAsync(registry, code, "another browser")).Error);
        Assert.False((await RedeemAsync(registry, code)).IsRefused);
    }

    [Fact]
    public async Task Keeps_a_code_good_whoever_else_asks_for_that_number()
    {
        await using var registry = await Registry.OpenAsync();
        var code = await AskAsync(registry);
        registry.Clock.Pass(TimeSpan.FromMinutes(1));
        await RequestAsync(registry, "a stranger's browser");

        Assert.False((await RedeemAsync(registry, code)).IsRefused);
    }

    [Fact]
    public async Task Lets_one_in_where_a_code_is_brought_twice_at_once()
    {
        await using var registry = await Registry.OpenAsync();
        await using var other = registry.AnotherNode();
        var code = await AskAsync(registry);

        var brought = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => Task.Run(() => RedeemAsync(i % 2 == 0 ? registry : other, code))));

        Assert.Single(brought, account => !account.IsRefused);
    }

    [Fact]
    public async Task Is_stored_as_digests_only()
    {
        await using var registry = await Registry.OpenAsync();
        var code = await AskAsync(registry);

        var row = await registry.ReadAsync(db => db.SignInCodes.SingleAsync());
        var digests = new[] { row.Digest, row.Mobile, row.Browser, row.Address }.Select(digest => digest.Value).ToList();

        Assert.DoesNotContain(digests, digest => digest.Contains(code, StringComparison.Ordinal) || digest.Contains(_mobile.Value, StringComparison.Ordinal));
        Assert.Equal(4, digests.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Is_sent_once_however_many_requests_come_at_once()
    {
        await using var registry = await Registry.OpenAsync();

        var requests = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => RequestAsync(registry))));

        Assert.Single(requests, request => !request.IsRefused);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task Forgives_four_wrong_tries_and_not_five(int wrongTries, bool opens)
    {
        await using var registry = await Registry.OpenAsync();
        var code = await AskAsync(registry);
        var wrong = code == "000000" ? "111111" : "000000";
        for (var i = 0; i < wrongTries; i++)
        {
            await RedeemAsync(registry, wrong);
        }

        Assert.Equal(opens, !(await RedeemAsync(registry, code)).IsRefused);
    }

    [Theory]
    [InlineData(599, true)]
    [InlineData(600, false)]
    public async Task Holds_for_ten_minutes(int seconds, bool opens)
    {
        await using var registry = await Registry.OpenAsync();
        var code = await AskAsync(registry);

        registry.Clock.Pass(TimeSpan.FromSeconds(seconds));

        Assert.Equal(opens, !(await RedeemAsync(registry, code)).IsRefused);
    }

    private static Task<Result<string>> RequestAsync(Registry registry, string browser = Browser) => registry.AsAsync(
        Actor.Anybody,
        services => services.GetRequiredService<RequestSignInCodeHandler>().HandleAsync(
            new CodeRequest(_mobile, browser, "127.0.0.1"), CancellationToken.None));

    private static async Task<string> AskAsync(Registry registry)
    {
        var request = await RequestAsync(registry);
        await registry.Services.GetRequiredService<SmsDelivery>().DeliverAsync(request.Value!, CancellationToken.None);
        var received = await registry.Services.GetRequiredService<LocalMailbox>().ReadAsync(1, CancellationToken.None);
        Assert.Equal(_mobile.Value, received[0].Mobile);
        return SixDigits().Match(received[0].Text).Value;
    }

    private static Task<Result<ApplicantAccount>> RedeemAsync(Registry registry, string code, string browser = Browser) =>
        registry.AsAsync(
            Actor.Anybody,
            services => services.GetRequiredService<RedeemSignInCodeHandler>().HandleAsync(
                new RedeemSignInCode(_mobile, browser, code), CancellationToken.None));

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SixDigits();
}

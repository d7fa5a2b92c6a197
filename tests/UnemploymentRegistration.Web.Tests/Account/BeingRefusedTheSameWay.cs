using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Account;

/// <summary>Whoever is refused learns nothing from the answer, and nothing from the work it took.</summary>
public sealed partial class BeingRefusedTheSameWay(BeingRefusedTheSameWay.CountingPortal portal)
    : IClassFixture<BeingRefusedTheSameWay.CountingPortal>, IAsyncLifetime
{
    // Names of one length, so that the answers can be held against each other byte by byte.
    private const string Known = "same.known";
    private const string Missing = "same.nobdy";
    private const string Closed = "same.close";
    private const string Locked = "same.locks";
    private const string Unset = "same.unset";
    private const string Late = "same.lates";

    public async Task InitializeAsync()
    {
        foreach (var name in new[] { Known, Closed, Locked, Unset, Late })
        {
            await portal.AddOfficerAsync(name, "220102", OfficerRole.Window);
        }

        await ChangeAsync(Closed, set => set.SetProperty(a => a.IsClosed, true));
        await ChangeAsync(Locked, set => set.SetProperty(a => a.LockoutEnd, portal.Clock.GetUtcNow().AddMinutes(1)));
        await ChangeAsync(Unset, set => set.SetProperty(a => a.PasswordHash, (string?)null));
        await ChangeAsync(Late, set => set.SetProperty(a => a.OneTimePasswordUntil, portal.Clock.GetUtcNow()));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(Missing)]
    [InlineData(Closed)]
    [InlineData(Locked)]
    [InlineData(Unset)]
    [InlineData(Late)]
    public async Task Answers_alike_in_every_byte_and_after_one_check_of_a_hash(string name)
    {
        using var visitor = portal.Visitor();

        var expected = await RefusedAsync(visitor, Known, "wrong-wrong-wrong");
        Assert.Equal(expected, await RefusedAsync(visitor, name, "wrong-wrong-wrong"));
        Assert.Equal(expected, await RefusedAsync(visitor, name, DemoData.Password));
    }

    [Theory]
    [InlineData(Missing)]
    [InlineData(Closed)]
    [InlineData(Locked)]
    [InlineData(Unset)]
    public async Task Checks_as_many_rounds_for_nobody_as_for_somebody(string name)
    {
        using var visitor = portal.Visitor();

        await visitor.SignInAsync(Known, "wrong-wrong-wrong");
        var somebody = portal.Hasher.LastRounds;
        await visitor.SignInAsync(name, "wrong-wrong-wrong");

        Assert.Equal((210_000, 210_000), (somebody, portal.Hasher.LastRounds));
    }

    private async Task<string> RefusedAsync(HttpClient visitor, string name, string password)
    {
        var page = await visitor.PageAsync("/account/staff/sign-in");
        var before = portal.Hasher.Verifications;
        var answer = await visitor.PostAsync(page, "/account/staff/sign-in", ("UserName", name), ("Password", password));

        var body = await answer.Content.ReadAsStringAsync();
        var headers = answer.Headers.Select(header => header.Key).Order(StringComparer.Ordinal);
        var checks = portal.Hasher.Verifications - before;
        Assert.Equal(1, checks);
        return $"{(int)answer.StatusCode} {string.Join(' ', headers)}\n{Secrets().Replace(body, "…").Replace(name, "NAME", StringComparison.Ordinal)}";
    }

    private Task<int> ChangeAsync(string name, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<OfficerAccount>> change) =>
        portal.ReadAsync(db => db.Users.Where(account => account.UserName == name).ExecuteUpdateAsync(change));

    // What is new in every answer: the token of the form and the nonce of the scripts.
    [GeneratedRegex("(?<=__RequestVerificationToken\" type=\"hidden\" value=\")[^\"]+|(?<=nonce=\")[^\"]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secrets();

    /// <summary>A portal that counts how often a password was checked against a hash.</summary>
    public sealed class CountingPortal : Portal
    {
        public CountingHasher Hasher { get; } = new();

        protected override void SetUp(IServiceCollection services) =>
            services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<OfficerAccount>>(Hasher));
    }

    /// <summary>Identity's hasher with a counter.</summary>
    public sealed class CountingHasher : IPasswordHasher<OfficerAccount>
    {
        private readonly PasswordHasher<OfficerAccount> _inner = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
        private int _verifications;

        public int Verifications => _verifications;

        public int LastRounds { get; private set; }

        public string HashPassword(OfficerAccount user, string password) => _inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(OfficerAccount user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _verifications);
            LastRounds = StoredHash.Read(hashedPassword).Rounds;
            return _inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Testing;

/// <summary>An officer's telephone with an authenticator on it; its clock is the test's.</summary>
/// <param name="secret">What it shares with the account.</param>
/// <param name="clock">The clock of the test.</param>
/// <param name="recoveryCodes">What the officer wrote down when it was enrolled.</param>
public sealed class Phone(AuthenticatorSecret secret, AdjustableClock clock, IReadOnlyList<string> recoveryCodes)
{
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(30);

    public IReadOnlyList<string> RecoveryCodes { get; } = recoveryCodes;

    /// <summary>From the letters that a page shows.</summary>
    public static Phone With(string letters, AdjustableClock clock) =>
        new(AuthenticatorSecret.Parse(letters.Replace(" ", "", StringComparison.Ordinal)), clock, []);

    /// <summary>What it shows now, or some steps of half a minute away.</summary>
    public string Code(int steps = 0) => TimeBasedCode.Of(secret.Bytes, TimeBasedCode.StepAt(clock.Now + (steps * _step)));

    /// <summary>Waits until it shows another code, and gives that one: the one before may have been used.</summary>
    public string NextCode()
    {
        clock.Pass(_step);
        return Code();
    }
}

/// <summary>Enrols officers without their pages.</summary>
public static class Phones
{
    /// <summary>The officer signs in with a code from now on. The code of the present half minute counts as used.</summary>
    public static Task<Phone> EnrolAsync(this Portal portal, string userName) => portal.InsideAsync(async services =>
    {
        var account = (await services.GetRequiredService<UserManager<OfficerAccount>>().FindByNameAsync(userName))!;
        var secret = AuthenticatorSecret.Next();
        var code = TimeBasedCode.Of(secret.Bytes, TimeBasedCode.StepAt(portal.Clock.Now));
        var codes = await services.GetRequiredService<SecondFactor>().EnrolAsync(account, secret, code, CancellationToken.None);
        await services.GetRequiredService<RegistryDbContext>().SaveChangesAsync();
        return new Phone(secret, portal.Clock, codes!);
    });
}

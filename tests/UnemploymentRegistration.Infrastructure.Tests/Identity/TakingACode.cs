using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Identity;

public sealed class TakingACode
{
    private const long Account = 7;

    [OnBothDatabases]
    public async Task Is_done_by_one_of_two_that_read_the_account_before_either_saved(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (secret, _) = await EnrolAsync(registry);
        registry.Clock.Pass(TimeSpan.FromSeconds(30));
        var code = TimeBasedCode.Of(secret.Bytes, TimeBasedCode.StepAt(registry.Clock.Now));

        await using var first = registry.Services.CreateAsyncScope();
        await using var second = registry.Services.CreateAsyncScope();
        var (early, late) = (await AccountAsync(first), await AccountAsync(second));
        Assert.True(FactorOf(first).TakeCode(early, code));
        Assert.True(FactorOf(second).TakeCode(late, code));
        early.ForgetFailures();
        late.ForgetFailures();

        await DbOf(first).SaveChangesAsync();
        await Assert.ThrowsAsync<LostRaceException>(() => DbOf(second).SaveChangesAsync());
        DbOf(second).Forget();
        Assert.False(FactorOf(second).TakeCode(await AccountAsync(second), code));
    }

    [OnBothDatabases]
    public async Task Is_done_once_for_each_recovery_code_and_never_for_one_of_an_earlier_set(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (_, codes) = await EnrolAsync(registry);

        await using var first = registry.Services.CreateAsyncScope();
        await using var second = registry.Services.CreateAsyncScope();
        Assert.True(await TakeAsync(first, codes[0]));
        Assert.True(await TakeAsync(second, codes[0]));
        await DbOf(first).SaveChangesAsync();
        await Assert.ThrowsAsync<LostRaceException>(() => DbOf(second).SaveChangesAsync());

        await using var third = registry.Services.CreateAsyncScope();
        Assert.Equal(9, await FactorOf(third).CountRecoveryCodesAsync(new OfficerId(Account), CancellationToken.None));
        var renewed = await FactorOf(third).RenewRecoveryCodesAsync(await AccountAsync(third), CancellationToken.None);
        await DbOf(third).SaveChangesAsync();
        Assert.False(await TakeAsync(third, codes[1]));
        Assert.True(await TakeAsync(third, renewed[1]));
    }

    private static Task<(AuthenticatorSecret Secret, IReadOnlyList<string> Codes)> EnrolAsync(Registry registry) =>
        registry.AsAsync(Actor.Program, async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            var account = new OfficerAccount { Id = Account, UserName = "window.test", NormalizedUserName = "WINDOW.TEST", Agency = AgencyCode.Province };
            db.Users.Add(account);
            var secret = AuthenticatorSecret.Next();
            var code = TimeBasedCode.Of(secret.Bytes, TimeBasedCode.StepAt(registry.Clock.Now));
            var codes = await ActivatorUtilities.CreateInstance<SecondFactor>(services).EnrolAsync(account, secret, code, CancellationToken.None);
            await db.SaveChangesAsync();
            return (secret, codes!);
        });

    private static async Task<bool> TakeAsync(AsyncServiceScope scope, string code) =>
        await FactorOf(scope).TakeRecoveryCodeAsync(await AccountAsync(scope), code, CancellationToken.None);

    private static RegistryDbContext DbOf(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<RegistryDbContext>();

    private static SecondFactor FactorOf(AsyncServiceScope scope) => ActivatorUtilities.CreateInstance<SecondFactor>(scope.ServiceProvider);

    private static Task<OfficerAccount> AccountAsync(AsyncServiceScope scope) => DbOf(scope).Users.SingleAsync(account => account.Id == Account);
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

public sealed class PassingTheWriteGate
{
    [OnBothDatabases]
    public async Task Lets_a_hundred_writers_through_and_the_accounts_with_them(string database)
    {
        await using var registry = await OpenWithAccountsAsync(database);

        var filings = Enumerable.Range(1, 100).Select(person => Task.Run(async () => { await registry.FileAsync(person); }));
        var accounts = Enumerable.Range(1, 20).Select(i => Task.Run(() => OpenAccountAsync(registry, i)));
        await Task.WhenAll([.. filings, .. accounts]);

        Assert.Equal(100, await registry.ReadAsync(db => db.Applications.CountAsync()));
        Assert.Equal(20, await registry.ReadAsync(db => db.Users.CountAsync(user => user.AccessFailedCount == 1)));
    }

    [OnBothDatabases]
    public async Task Takes_back_the_whole_unit_when_a_part_of_it_fails(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => registry.ReadAsync(async db =>
        {
            await db.InTransactionAsync(
                async () =>
                {
                    await AddLeaseAsync(db, 7);
                    db.Witness(AgencyCode.Province, OversightAct.OfficerSignedIn, "OfficerAccount", 7, note: null);
                    await AddLeaseAsync(db, 8);
                    throw new TimeZoneNotFoundException();
                },
                CancellationToken.None);
            return 0;
        }));

        Assert.Equal(0, await registry.ReadAsync(db => db.NodeLeases.CountAsync()));
        Assert.Equal(0, await registry.ReadAsync(db => db.OversightEntries.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Takes_saves_and_units_inside_a_unit_as_parts_of_it(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        await registry.ReadAsync(async db =>
        {
            await db.InTransactionAsync(
                async () =>
                {
                    await AddLeaseAsync(db, 7);
                    await db.InTransactionAsync(() => AddLeaseAsync(db, 8), CancellationToken.None);
                },
                CancellationToken.None);
            return 0;
        });

        Assert.Equal(2, await registry.ReadAsync(db => db.NodeLeases.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Lets_the_next_writer_through_after_one_that_failed_or_gave_up(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        using var givenUp = new CancellationTokenSource();
        await givenUp.CancelAsync();

        await registry.ReadAsync(async db => await AddLeaseAsync(db, 7));
        await Assert.ThrowsAsync<DuplicateRowException>(() => registry.ReadAsync(async db => await AddLeaseAsync(db, 7)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => registry.ReadAsync(db =>
        {
            db.NodeLeases.Add(new NodeLease { Node = 9 });
            return db.SaveChangesAsync(givenUp.Token);
        }));
        await registry.ReadAsync(async db => await AddLeaseAsync(db, 8));

        Assert.Equal([7, 8], await registry.ReadAsync(db => db.NodeLeases.Select(lease => lease.Node).Order().ToListAsync()));
    }

    [Fact]
    public async Task Cannot_be_gone_around_by_saving_without_waiting()
    {
        await using var registry = await Registry.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => registry.ReadAsync(db => Task.FromResult(db.SaveChanges())));
    }

    private static Task<int> AddLeaseAsync(RegistryDbContext db, int node)
    {
        db.NodeLeases.Add(new NodeLease { Node = node, Holder = "test", Until = AdjustableClock.Friday });
        return db.SaveChangesAsync();
    }

    private static Task<Registry> OpenWithAccountsAsync(string database) => Registry.OpenAsync(database, services => services
        .AddIdentityCore<OfficerAccount>()
        .AddEntityFrameworkStores<RegistryDbContext>());

    // Opens an account and counts a wrong password, as signing in does.
    private static Task<bool> OpenAccountAsync(Registry registry, int number) => registry.AsAsync(Actor.Program, async services =>
    {
        var accounts = services.GetRequiredService<UserManager<OfficerAccount>>();
        var account = new OfficerAccount { Id = number, UserName = $"officer{number}", Agency = AgencyCode.Province };
        Assert.Equal(IdentityResult.Success, await accounts.CreateAsync(account));
        Assert.Equal(IdentityResult.Success, await accounts.AccessFailedAsync(account));
        return true;
    });
}

using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Identity;

/// <summary>Sessions in the database: what a key opens, on which node, and until when.</summary>
public sealed class KeepingSessions
{
    private const string Key = "a key that only the browser holds";
    private const string Address = "10.1.2.3";
    private const long Officer = 7;

    [OnBothDatabases]
    public async Task Opens_with_the_key_who_signed_in(string database)
    {
        await using var registry = await SignedInAsync(database);

        var session = await FindAsync(registry);

        Assert.Equal("王晓窗", session!.Principal.FindFirstValue("officer_name"));
        Assert.Equal("test", session.Principal.Identity!.AuthenticationType);
        Assert.Null(await FindAsync(registry, "another key"));
    }

    [Fact]
    public async Task Stores_neither_key_nor_address_nor_claims_in_clear()
    {
        await using var registry = await SignedInAsync();

        var row = await registry.ReadAsync(db => db.Sessions.SingleAsync());
        var stored = Convert.ToHexString(row.Claims.Bytes.Span);

        Assert.NotEqual(Key, row.Key.Value);
        Assert.NotEqual(Address, row.Address.Value);
        Assert.DoesNotContain(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes("王晓窗")), stored, StringComparison.Ordinal);
    }

    [OnBothDatabases]
    public async Task Is_known_to_every_node_and_ends_for_all_of_them(string database)
    {
        await using var registry = await SignedInAsync(database);
        await using var other = registry.AnotherNode();
        var session = await FindAsync(other);
        Assert.NotNull(session);

        await EndAsync(other, session.Id);

        Assert.Null(await FindAsync(registry));
    }

    [OnBothDatabases]
    public async Task Tells_other_nodes_and_the_program_after_a_restart_when_it_was_last_used(string database)
    {
        await using var registry = await SignedInAsync(database);
        var session = await FindAsync(registry);
        registry.Clock.Pass(TimeSpan.FromSeconds(40));
        Uses(registry).Note(session!.Id, registry.Clock.Now);

        await Uses(registry).WriteAsync(CancellationToken.None);
        registry.Clock.Pass(new TimeSpan(0, 14, 59));
        await using var other = registry.AnotherNode();

        Assert.False((await FindAsync(other))!.IsOver);
        registry.Clock.Pass(TimeSpan.FromSeconds(2));
        Assert.True((await FindAsync(other))!.IsOver);
    }

    [Fact]
    public async Task Writes_nothing_at_a_use_and_knows_of_it_all_the_same()
    {
        await using var registry = await SignedInAsync();
        var session = await FindAsync(registry);
        registry.Clock.Pass(TimeSpan.FromSeconds(40));

        Uses(registry).Note(session!.Id, registry.Clock.Now);
        registry.Clock.Pass(new TimeSpan(0, 14, 59));

        Assert.Equal(session.LastUsedAt, (await registry.ReadAsync(db => db.Sessions.SingleAsync())).LastUsedAt);
        Assert.False((await FindAsync(registry))!.IsOver);
        registry.Clock.Pass(TimeSpan.FromSeconds(2));
        Assert.True((await FindAsync(registry))!.IsOver);
    }

    [Fact]
    public async Task Sets_no_use_back_that_another_node_wrote_later()
    {
        await using var registry = await SignedInAsync();
        await using var other = registry.AnotherNode();
        var session = await FindAsync(registry);
        Uses(registry).Note(session!.Id, registry.Clock.Now.AddMinutes(1));
        Uses(other).Note(session.Id, registry.Clock.Now.AddMinutes(2));

        await Uses(other).WriteAsync(CancellationToken.None);
        await Uses(registry).WriteAsync(CancellationToken.None);

        Assert.Equal(registry.Clock.Now.AddMinutes(2), (await registry.ReadAsync(db => db.Sessions.SingleAsync())).LastUsedAt);
    }

    [Fact]
    public async Task Ends_after_twelve_hours_whatever_the_use()
    {
        await using var registry = await SignedInAsync();
        var session = await FindAsync(registry);

        registry.Clock.Pass(new TimeSpan(11, 59, 59));
        Uses(registry).Note(session!.Id, registry.Clock.Now);
        Assert.False((await FindAsync(registry))!.IsOver);

        registry.Clock.Pass(TimeSpan.FromSeconds(1));
        Uses(registry).Note(session.Id, registry.Clock.Now);
        Assert.True((await FindAsync(registry))!.IsOver);
    }

    [OnBothDatabases]
    public async Task Is_nobodys_after_the_account_changed(string database)
    {
        await using var registry = await SignedInAsync(database);

        await registry.ReadAsync(db => db.Users.ExecuteUpdateAsync(user => user.SetProperty(u => u.SecurityStamp, "another")));

        Assert.Null(await FindAsync(registry));
    }

    [Fact]
    public async Task Opens_nothing_where_its_row_was_altered()
    {
        await using var registry = await SignedInAsync();
        await registry.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE PortalSessions SET Claims = x'0001020304050607080910111213141516171819202122232425262728293031'"));

        Assert.Null(await FindAsync(registry));
    }

    [OnBothDatabases]
    public async Task Is_deleted_with_what_was_typed_when_its_time_is_over(string database)
    {
        await using var registry = await SignedInAsync(database);
        var officer = new Officer(new(Officer), "王晓窗", new("220102"), OfficerRole.Window, new(new("220102"), AgencyLevel.County));
        await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<KeptForms>()
            .KeepAsync(officer.Id, "/staff/intake", [new("Answers.Name", "李小梅")], CancellationToken.None));

        registry.Clock.Pass(new TimeSpan(11, 59, 59));
        await CleanAsync(registry);
        Assert.Equal((1, 1), await RowsAsync(registry));

        registry.Clock.Pass(TimeSpan.FromSeconds(1));
        await CleanAsync(registry);
        Assert.Equal((0, 1), await RowsAsync(registry));

        registry.Clock.Pass(TimeSpan.FromHours(12));
        await CleanAsync(registry);
        Assert.Equal((0, 0), await RowsAsync(registry));
    }

    private static async Task<Registry> SignedInAsync(string database = Databases.Sqlite)
    {
        var registry = await Registry.OpenAsync(database);
        await registry.AsAsync(Actor.Program, async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            db.Users.Add(new OfficerAccount { Id = Officer, UserName = "window", DisplayName = "王晓窗", Agency = new("220102"), Role = OfficerRole.Window, SecurityStamp = "stamp" });
            await db.SaveChangesAsync(CancellationToken.None);
            var claims = new[] { new Claim(ClaimTypes.NameIdentifier, Officer.ToString(CultureInfo.InvariantCulture)), new Claim("officer_name", "王晓窗") };
            await services.GetRequiredService<SessionStore>().BeginAsync(
                new SessionStart(SessionKind.Staff, Key, new ClaimsPrincipal(new ClaimsIdentity(claims, "test")), "stamp") { Address = Address },
                CancellationToken.None);
            return 0;
        });
        return registry;
    }

    private static Task<OpenedSession?> FindAsync(Registry registry, string key = Key) => registry.AsAsync(
        Actor.Anybody,
        services => services.GetRequiredService<SessionStore>().FindAsync(SessionKind.Staff, key, "test", CancellationToken.None));

    private static Task<int> EndAsync(Registry registry, long session) => registry.AsAsync(Actor.Anybody, async services =>
    {
        await services.GetRequiredService<SessionStore>().EndAsync(session, CancellationToken.None);
        return 0;
    });

    private static SessionUses Uses(Registry registry) => registry.Services.GetRequiredService<SessionUses>();

    private static Task CleanAsync(Registry registry) =>
        registry.Services.GetRequiredService<SessionCleaning>().CleanAsync(CancellationToken.None);

    private static Task<(int Sessions, int Forms)> RowsAsync(Registry registry) =>
        registry.ReadAsync(async db => (await db.Sessions.CountAsync(), await db.KeptForms.CountAsync()));
}

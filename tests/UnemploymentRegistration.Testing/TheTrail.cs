using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;
using Xunit;

namespace UnemploymentRegistration.Testing;

/// <summary>Holds the chains of the trail against what their links say.</summary>
public static class TheTrail
{
    public static async Task<IReadOnlyList<OversightEntry>> OfAsync(RegistryDbContext db, string agency) => await db.OversightEntries.AsNoTracking()
        .Where(e => e.Chain == new Domain.Agencies.AgencyCode(agency))
        .OrderBy(e => e.Sequence)
        .ToListAsync();

    /// <summary>What somebody does first who owns the database and wants to change the trail.</summary>
    public static async Task DropTriggersAsync(RegistryDbContext db)
    {
        var sql = db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal)
            ? "SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT name AS Value FROM sys.triggers";
        foreach (var trigger in await db.Database.SqlQueryRaw<string>(sql).ToListAsync())
        {
            var drop = $"DROP TRIGGER {trigger}";
            await db.Database.ExecuteSqlRawAsync(drop);
        }
    }

    public static Task<TrailReport> VerifyAsync(this Registry registry) => registry.AsAsync(
        Actor.Program,
        services => services.GetRequiredService<TrailVerification>().RunAsync(_ => Task.CompletedTask, CancellationToken.None));

    /// <summary>What the portal does every night.</summary>
    public static Task<int> AnchorAsync(this Registry registry) =>
        registry.Services.GetRequiredService<Anchoring>().AnchorAsync(CancellationToken.None);

    /// <summary>Every chain counts from 1 without a gap, each link holds the hash before it, and the head is the last.</summary>
    public static async Task AssertUnbrokenAsync(RegistryDbContext db)
    {
        var heads = await db.OversightHeads.AsNoTracking().ToDictionaryAsync(head => head.Chain);
        var chains = (await db.OversightEntries.AsNoTracking().ToListAsync()).GroupBy(entry => entry.Chain).ToList();

        Assert.Equal(chains.Select(chain => chain.Key.Value).Order(), heads.Keys.Select(chain => chain.Value).Order());
        foreach (var chain in chains)
        {
            var links = chain.OrderBy(entry => entry.Sequence).ToList();
            Assert.Equal(Enumerable.Range(1, links.Count).Select(i => (long)i), links.Select(link => link.Sequence));
            Assert.Equal(["", .. links.SkipLast(1).Select(link => link.Hash)], links.Select(link => link.PreviousHash));
            Assert.All(links, link => Assert.Equal(ChainLink.Of(link).Hash(), link.Hash));
            Assert.Equal((links[^1].Sequence, links[^1].Hash), (heads[chain.Key].Sequence, heads[chain.Key].Hash));
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight.Verifying;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Oversight;

/// <summary>Whatever somebody does to the trail who owns the database, knows how it is hashed and dropped the triggers.</summary>
public sealed class CatchingAThousandMutations
{
    private const int Mutations = 1000;
    private const int Seed = 20260306;

    private static readonly string[] _columns =
    [
        "Chain", "Sequence", "At", "Actor", "ActorAgency", "Act", "Subject", "SubjectKey", "Note", "BeforeDigest", "AfterDigest",
        "PreviousHash", "Hash",
    ];

    private readonly Random _dice = new(Seed);

    [Fact]
    public async Task Finds_each_of_them_and_nothing_without()
    {
        await using var registry = await BusyAsync();
        await registry.ReadAsync(async db =>
        {
            await TheTrail.DropTriggersAsync(db);
            return true;
        });
        Assert.Empty((await registry.VerifyAsync()).Faults);

        var missed = new List<string>();
        for (var count = 0; count < Mutations; count++)
        {
            var (what, report) = await MutateAndVerifyAsync(registry, count);
            if (report.IsSound)
            {
                missed.Add(what);
            }
        }

        Assert.Empty(missed);
        Assert.Empty((await registry.VerifyAsync()).Faults);
    }

    private static async Task<Registry> BusyAsync()
    {
        var registry = await Registry.OpenAsync();
        foreach (var person in Enumerable.Range(1, 12))
        {
            var application = await registry.FileAsync(person, $"22010200{1 + (person % 3)}");
            registry.Clock.Pass(TimeSpan.FromMinutes(7));
            if (person % 2 == 0)
            {
                await registry.ApproveAsync(application);
            }
            else if (person % 3 == 0)
            {
                await registry.RefuseAsync(application);
            }
        }

        await registry.AnchorAsync();
        return registry;
    }

    // Undone by rolling back, so that each mutation meets the same trail.
    private Task<(string What, TrailReport Report)> MutateAndVerifyAsync(Registry registry, int count) => registry.AsAsync(
        Domain.Oversight.Actor.Program,
        async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var what = await MutateAsync(db, count % 8);
            return (what, await services.GetRequiredService<TrailVerification>().RunAsync(_ => Task.CompletedTask, CancellationToken.None));
        });

    private async Task<string> MutateAsync(RegistryDbContext db, int kind)
    {
        var entries = await db.OversightEntries.AsNoTracking().OrderBy(e => e.Chain).ThenBy(e => e.Sequence).ToListAsync();
        var links = entries.ConvertAll(entry => (Link: ChainLink.Of(entry), entry.Hash));
        var one = links[_dice.Next(links.Count)].Link;
        var chain = links.Where(link => link.Link.Chain == one.Chain).Select(link => link.Link).ToList();
        return kind switch
        {
            0 or 1 or 2 => await EditAsync(db, one),
            3 => await DeleteAsync(db, one),
            4 => await SwapAsync(db, one, chain),
            5 => await TruncateAsync(db, one, links.ConvertAll(link => (link.Link, link.Hash))),
            6 => await InsertAsync(db, one, chain),
            _ => await RewriteAsync(db, one, chain),
        };
    }

    private async Task<string> EditAsync(RegistryDbContext db, ChainLink one)
    {
        var column = _columns[_dice.Next(_columns.Length)];
        object value = column switch
        {
            "Chain" => "220199999",
            "Sequence" or "SubjectKey" => 1_000_000L + _dice.Next(1000),
            "At" => one.At.AddSeconds(1 + _dice.Next(1000)),
            "Act" => "OfficerSignedOut",
            _ => $"{column} {_dice.Next()}",
        };
        var update = $"UPDATE OversightEntries SET {column} = {{2}} WHERE Chain = {{0}} AND Sequence = {{1}}";
        Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(update, one.Chain, one.Sequence, value));
        return $"edit of {column} of {one.Chain}/{one.Sequence}";
    }

    private static async Task<string> DeleteAsync(RegistryDbContext db, ChainLink one)
    {
        await DeleteFromAsync(db, one.Chain, one.Sequence, one.Sequence);
        return $"deletion of {one.Chain}/{one.Sequence}";
    }

    private async Task<string> SwapAsync(RegistryDbContext db, ChainLink one, List<ChainLink> chain)
    {
        var other = chain[_dice.Next(chain.Count)];
        if (other == one)
        {
            return await DeleteAsync(db, one);
        }

        await NumberAsync(db, one.Chain, one.Sequence, -1);
        await NumberAsync(db, one.Chain, other.Sequence, one.Sequence);
        await NumberAsync(db, one.Chain, -1, other.Sequence);
        return $"swap of {one.Chain}/{one.Sequence} and {other.Sequence}";
    }

    private static async Task<string> TruncateAsync(RegistryDbContext db, ChainLink one, List<(ChainLink Link, string Hash)> links)
    {
        await DeleteFromAsync(db, one.Chain, one.Sequence, long.MaxValue);
        var last = links.LastOrDefault(link => link.Link.Chain == one.Chain && link.Link.Sequence < one.Sequence);
        if (last.Link is null)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM OversightHeads WHERE Chain = {0}", one.Chain);
        }
        else
        {
            await HeadAsync(db, one.Chain, last.Link.Sequence, last.Hash);
        }

        return $"truncation before {one.Chain}/{one.Sequence}";
    }

    // As somebody does it who knows the hashes: all behind it is renumbered and linked anew.
    private async Task<string> InsertAsync(RegistryDbContext db, ChainLink one, List<ChainLink> chain)
    {
        var place = (int)one.Sequence - 1;
        chain.Insert(place, one with { Actor = "officer:99", Note = $"inserted {_dice.Next()}" });
        await WriteAsync(db, one.Chain, chain, isLinked: _dice.Next(2) == 0);
        return $"insertion at {one.Chain}/{one.Sequence}";
    }

    private async Task<string> RewriteAsync(RegistryDbContext db, ChainLink one, List<ChainLink> chain)
    {
        chain[(int)one.Sequence - 1] = one with { Note = $"rewritten {_dice.Next()}" };
        await WriteAsync(db, one.Chain, chain, isLinked: true);
        return $"rewriting of {one.Chain} from {one.Sequence}";
    }

    private static async Task WriteAsync(RegistryDbContext db, string chain, List<ChainLink> links, bool isLinked)
    {
        await DeleteFromAsync(db, chain, 0, long.MaxValue);
        var (sequence, hash) = (0L, "");
        foreach (var link in links)
        {
            var next = link with { Sequence = ++sequence, PreviousHash = isLinked ? hash : link.PreviousHash };
            hash = next.Hash();
            object?[] values =
            [
                next.Chain, next.Sequence, next.At, next.Actor, next.ActorAgency, next.Act, next.Subject, next.SubjectKey,
                next.Note, next.BeforeDigest, next.AfterDigest, next.PreviousHash, hash,
            ];
            await db.Database.ExecuteSqlRawAsync(OversightTrail.Statements[2], values!);
        }

        await HeadAsync(db, chain, sequence, hash);
    }

    private static Task<int> DeleteFromAsync(RegistryDbContext db, string chain, long first, long last) => db.Database.ExecuteSqlRawAsync(
        "DELETE FROM OversightEntries WHERE Chain = {0} AND Sequence BETWEEN {1} AND {2}", chain, first, last);

    private static Task<int> NumberAsync(RegistryDbContext db, string chain, long from, long to) => db.Database.ExecuteSqlRawAsync(
        "UPDATE OversightEntries SET Sequence = {2} WHERE Chain = {0} AND Sequence = {1}", chain, from, to);

    private static Task<int> HeadAsync(RegistryDbContext db, string chain, long sequence, string hash) => db.Database.ExecuteSqlRawAsync(
        "UPDATE OversightHeads SET Sequence = {1}, Hash = {2} WHERE Chain = {0}", chain, sequence, hash);
}

using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>Keeps the digests of registered people as the register is today, and reads them in the order of the lists.</summary>
/// <remarks>Only who came since the last walk is opened: opening everybody would cost more than the walk (decision 38).</remarks>
public sealed class RegisterDigests(
    IServiceScopeFactory scopes,
    IDatabaseEngine engine,
    IFieldProtector protector,
    ListKeys keys,
    ILogger<RegisterDigests> log)
{
    private const int PeopleAtOnce = 1000;

    // Numbers alone.
    private const int MissingAtOnce = 50_000;

    // Of those who are saved at once; a whole form each.
    private const int PeopleOpenedAtOnce = 100;
    private const int HeadsAtOnce = 5000;
    private const string Turn = "register-digests";

    /// <summary>Adds who is missing under this key, and removes who left the register; tells after each batch how many were added.</summary>
    public async Task KeepAsync(int indexingKey, Func<int, Task> added, CancellationToken cancellationToken)
    {
        await DropAsync(cancellationToken);
        var sum = 0;
        var missing = await FindMissingAsync(indexingKey, behind: default, cancellationToken);
        while (missing.Count > 0)
        {
            foreach (var some in missing.Chunk(PeopleAtOnce))
            {
                var watch = Stopwatch.StartNew();
                sum += await AddAsync(indexingKey, some, cancellationToken);
                await added(sum);

                // As long a breath as the batch took: on SQLite the next writer may be a person who files.
                await Task.Delay(watch.Elapsed, cancellationToken);
            }

            missing = await FindMissingAsync(indexingKey, missing[^1], cancellationToken);
        }
    }

    /// <summary>The next people in the order of digests; those who share one are never parted.</summary>
    internal Task<IReadOnlyList<RegisteredHead>> ReadAsync(int indexingKey, long? behind, CancellationToken cancellationToken) =>
        InDatabaseAsync<IReadOnlyList<RegisteredHead>>(async db =>
        {
            var heads = db.RegisterDigests.AsNoTracking().Where(d => d.IndexingKey == indexingKey);
            var page = await (behind is { } last ? heads.Where(d => d.Head > last) : heads)
                .OrderBy(d => d.Head).ThenBy(d => d.Registration)
                .Take(HeadsAtOnce)
                .Select(d => new RegisteredHead(d.Head, d.Registration))
                .ToListAsync(cancellationToken);
            if (page.Count == HeadsAtOnce && page[0].Head != page[^1].Head)
            {
                var parted = page[^1].Head;
                page.RemoveAll(person => person.Head == parted);
            }

            return page;
        });

    // Who left the register, and what was made for keys that no list bears any more.
    private async Task DropAsync(CancellationToken cancellationToken)
    {
        var inUse = await InDatabaseAsync(db => db.ComparisonLists.AsNoTracking()
            .Where(list => list.Status == ComparisonListStatus.Current)
            .Select(list => list.IndexingKey ?? 1)
            .Distinct()
            .ToListAsync(cancellationToken));
        await DropAsync(d => d.Where(digest => !inUse.Contains(digest.IndexingKey)), cancellationToken);
        await InDatabaseAsync(async db =>
        {
            var ended = db.RegisterDigests.Where(d => !db.Registrations.Any(r => r.Id == d.Registration && r.Status == RegistrationStatus.Active));
            var gone = await ended.AsNoTracking().Select(d => d.Registration).Distinct().ToListAsync(cancellationToken);
            foreach (var some in gone.Chunk(PeopleAtOnce / 2))
            {
                await db.InTransactionAsync(
                    () => db.RegisterDigests.Where(d => some.Contains(d.Registration)).ExecuteDeleteAsync(cancellationToken),
                    cancellationToken);
            }

            return gone.Count;
        });
    }

    private async Task DropAsync(Func<IQueryable<RegisterDigest>, IQueryable<RegisterDigest>> which, CancellationToken cancellationToken)
    {
        int dropped;
        do
        {
            dropped = await InDatabaseAsync(async db =>
            {
                var rows = 0;
                await db.InTransactionAsync(
                    async () => rows = await which(db.RegisterDigests)
                        .OrderBy(d => d.IndexingKey).ThenBy(d => d.Registration)
                        .Take(PeopleAtOnce)
                        .ExecuteDeleteAsync(cancellationToken),
                    cancellationToken);
                return rows;
            });
        }
        while (dropped > 0);
    }

    // Each time from where the last ended, so that every active entry is read once. Those who could not be opened are not met again.
    private Task<List<RegistrationRecordId>> FindMissingAsync(int indexingKey, RegistrationRecordId behind, CancellationToken cancellationToken) =>
        InDatabaseAsync(db => db.Registrations.AsNoTracking()
            .Where(r => r.Status == RegistrationStatus.Active && r.Id > behind
                && !db.RegisterDigests.Any(d => d.IndexingKey == indexingKey && d.Registration == r.Id))
            .OrderBy(r => r.Id)
            .Take(MissingAtOnce)
            .Select(r => r.Id)
            .ToListAsync(cancellationToken));

    private Task<int> AddAsync(int indexingKey, RegistrationRecordId[] missing, CancellationToken cancellationToken) =>
        InDatabaseAsync(async db =>
        {
            var (rows, stored) = (new List<RegisterDigest>(missing.Length), new StoredRows(db, typeof(RegisterDigest)));
            foreach (var some in missing.Chunk(PeopleOpenedAtOnce))
            {
                rows.AddRange(Digest(
                    indexingKey, await db.Registrations.AsNoTracking().Where(r => some.Contains(r.Id)).ToListAsync(cancellationToken)));
            }

            // Another program may walk along another list, and add the same people.
            await db.InTurnAsync(
                [Turn],
                async () =>
                {
                    var there = await db.RegisterDigests.AsNoTracking()
                        .Where(d => d.IndexingKey == indexingKey && missing.Contains(d.Registration))
                        .Select(d => d.Registration)
                        .ToListAsync(cancellationToken);
                    await engine.AddRowsAsync(
                        db,
                        stored.Table,
                        [.. rows.ExceptBy(there, row => row.Registration).Select(row => stored.Of(row, version: 0))],
                        cancellationToken);
                },
                cancellationToken);
            return rows.Count;
        });

    private List<RegisterDigest> Digest(int indexingKey, List<RegistrationRecord> people)
    {
        var packed = new byte[people.Count * ListDigests.BlockSize];
        var readable = new List<RegistrationRecordId>(people.Count);
        var digests = keys.DigestsOf(indexingKey);
        foreach (var record in people)
        {
            try
            {
                digests.PackPerson(record.OpenPersonKey(protector), packed.AsSpan(readable.Count * ListDigests.BlockSize, ListDigests.BlockSize));
                readable.Add(record.Id);
            }
            catch (UnreadableValueException exception)
            {
                // One value that was altered must not keep everybody else from being compared.
                log.LogError("{Table}.{Column} of {Key} was altered or its key is gone; it is not compared", exception.Place.Table, exception.Place.Column, exception.Place.Key);
            }
        }

        digests.Encipher(packed.AsSpan(0, readable.Count * ListDigests.BlockSize));
        return [.. readable.Select((record, place) => new RegisterDigest
        {
            IndexingKey = indexingKey,
            Registration = record,
            Head = PersonDigest.Read(packed.AsSpan(place * ListDigests.BlockSize)).Order,
        })];
    }

    private async Task<T> InDatabaseAsync<T>(Func<RegistryDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }
}

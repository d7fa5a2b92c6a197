using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Persistence.Keys;

/// <summary>Lets nobody write with older keys than somebody wrote with before: whoever brings newer ones closes the door behind them.</summary>
/// <remarks>Else two programs with different keys could file one person twice, and no unique index would see it (rule 8.1).</remarks>
internal sealed class KeyGuard(IDatabaseEngine engine)
{
    private const string RaiseSql =
        "UPDATE KeyEditions SET Sealing = CASE WHEN Sealing < {0} THEN {0} ELSE Sealing END, "
        + "Indexing = CASE WHEN Indexing < {1} THEN {1} ELSE Indexing END WHERE Id = 1";

    /// <summary>Written by hand, for the test that parses what SQL Server will be sent.</summary>
    public static IReadOnlyList<string> Statements { get; } = [RaiseSql];

    /// <summary>Inside the transaction, before anything is written.</summary>
    /// <exception cref="LostRaceException">The keys were renewed since the values were made.</exception>
    public async Task AdmitAsync(DbContext db, CancellationToken cancellationToken)
    {
        var used = UsedKeys.In(db.ChangeTracker);
        if (used.IsEmpty)
        {
            return;
        }

        var inForce = await PlainSql.FirstAsync(
            db, engine.ReadKeyEditionSql, [], row => new Edition(row.GetInt32(0), row.GetInt32(1)), cancellationToken)
            ?? throw new InvalidOperationException("No row says which keys are in force.");
        if (used.OldestSealing < inForce.Sealing || used.OldestIndexing < inForce.Indexing)
        {
            throw new LostRaceException(new InvalidOperationException("The protection keys were renewed meanwhile."));
        }

        if (used.NewestSealing > inForce.Sealing || used.NewestIndexing > inForce.Indexing)
        {
            await RaiseAsync(db, used.NewestSealing ?? 0, used.NewestIndexing ?? 0, cancellationToken);
        }
    }

    public static Task RaiseAsync(DbContext db, int sealing, int indexing, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync(RaiseSql, [sealing, indexing], cancellationToken);

    private sealed record Edition(int Sealing, int Indexing);

    /// <summary>The oldest and the newest key among the values that are about to be written.</summary>
    private sealed class UsedKeys
    {
        public int? OldestSealing { get; private set; }

        public int? NewestSealing { get; private set; }

        public int? OldestIndexing { get; private set; }

        public int? NewestIndexing { get; private set; }

        public bool IsEmpty => OldestSealing is null && OldestIndexing is null;

        public static UsedKeys In(ChangeTracker tracker)
        {
            var used = new UsedKeys();
            foreach (var entry in tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
            {
                var isNew = entry.State is EntityState.Added;
                foreach (var property in entry.Properties.Where(property => isNew || property.IsModified))
                {
                    used.Add(property);
                }
            }

            return used;
        }

        private static bool IsUnique(PropertyEntry property) => property.Metadata.GetContainingIndexes().Any(index => index.IsUnique);

        private void Add(PropertyEntry property)
        {
            switch (property.CurrentValue)
            {
                case Protected value:
                    var sealing = (int)FieldProtector.KeyOf(value.Bytes.Span);
                    (OldestSealing, NewestSealing) = (Math.Min(OldestSealing ?? sealing, sealing), Math.Max(NewestSealing ?? sealing, sealing));
                    break;

                // Where no unique index rests on it, older and newer ones may stand side by side for a while. A token's
                // digest bears no number, whatever keys are in force.
                case BlindIndex index when IsUnique(property) && !TokenDigests.Hold(property.Metadata):
                    (OldestIndexing, NewestIndexing) = (Math.Min(OldestIndexing ?? index.Key, index.Key), Math.Max(NewestIndexing ?? index.Key, index.Key));
                    break;
            }
        }
    }
}

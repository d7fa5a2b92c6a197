using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight;

/// <summary>
/// Columns that releases have added to a table, with what the rows hold in them that were there before. While a row holds just
/// that, the column says nothing about it and stands in no digest: so a row keeps its digest when the schema grows.
/// </summary>
/// <remarks>Read from the migrations, so that nobody has to keep a list of columns beside them.</remarks>
internal sealed class LateColumns
{
    // The programs up to this migration digested every column that they knew.
    private const string LastDigestedWhole = "_WindowAndDesk";

    private static readonly ConditionalWeakTable<IModel, LateColumns> _known = [];

    private readonly Dictionary<IEntityType, IReadOnlyDictionary<string, object?>> _since = [];
    private readonly Dictionary<IEntityType, IReadOnlyDictionary<string, object?>> _ever = [];

    private LateColumns(DbContext db)
    {
        var added = Added(db).ToList();
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.GetTableName() is not null))
        {
            _since[type] = Of(type, added.Where(one => one.IsLate).Select(one => one.Column));
            _ever[type] = Of(type, added.Select(one => one.Column));
        }
    }

    public static LateColumns Of(DbContext db) => _known.GetValue(db.Model, _ => new LateColumns(db));

    /// <summary>By property: what today's digest leaves out of a row while it holds this.</summary>
    public IReadOnlyDictionary<string, object?> LeftOut(IEntityType type) => _since[type];

    /// <summary>By property: what the first release did not know.</summary>
    public IReadOnlyDictionary<string, object?> UnknownToTheFirst(IEntityType type) => _ever[type];

    private static IEnumerable<(bool IsLate, AddColumnOperation Column)> Added(DbContext db)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        var boundary = assembly.Migrations.Keys.Single(id => id.EndsWith(LastDigestedWhole, StringComparison.Ordinal));
        return
            from migration in assembly.Migrations
            from column in assembly.CreateMigration(migration.Value, db.Database.ProviderName!).UpOperations.OfType<AddColumnOperation>()
            select (string.CompareOrdinal(migration.Key, boundary) > 0, column);
    }

    private static Dictionary<string, object?> Of(IEntityType type, IEnumerable<AddColumnOperation> added)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = added.Where(column => column.Table == table.Name).ToDictionary(column => column.Name, column => column.DefaultValue);
        return type.GetProperties()
            .Where(property => columns.ContainsKey(property.GetColumnName(table)!))
            .ToDictionary(property => property.Name, property => columns[property.GetColumnName(table)!]);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Persistence.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>Turns objects into the rows that a save would write, by the model, so that no column is listed by hand.</summary>
/// <remarks>Tracks nothing and may be asked from several threads at once.</remarks>
internal sealed class StoredRows
{
    private readonly IReadOnlyList<(IProperty Property, Func<object, object?> Read)> _columns;
    private readonly IReadOnlyDictionary<string, object?> _leftOut;

    public StoredRows(DbContext db, Type entity)
    {
        var type = db.Model.FindEntityType(entity)
            ?? throw new ArgumentException($"{entity.Name} is not in the model.", nameof(entity));
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        _columns = [.. type.GetProperties().Select(property => (property, ReaderOf(property)))];
        Table = new RowTable(table.Name, [.. _columns.Select(column => column.Property.GetColumnName(table)!)]);
        Subject = type.ShortName();
        _leftOut = LateColumns.Of(db).LeftOut(type);
    }

    public RowTable Table { get; }

    /// <summary>The word by which the trail names such a record.</summary>
    public string Subject { get; }

    /// <summary>The values in the order of the table's columns.</summary>
    /// <param name="entity">What is stored.</param>
    /// <param name="version">How often it was saved after the first time.</param>
    public object?[] Of(object entity, int version)
    {
        var row = new object?[_columns.Count];
        for (var place = 0; place < row.Length; place++)
        {
            var (property, read) = _columns[place];
            row[place] = property.IsConcurrencyToken ? version : read(entity);
        }

        return row;
    }

    /// <summary>As the trail notes such a row.</summary>
    public string DigestOf(object?[] row) =>
        RecordDigest.Of(_columns.Select((column, place) => (column.Property.Name, row[place])), _leftOut);

    private static Func<object, object?> ReaderOf(IProperty property)
    {
        if (property.IsShadowProperty())
        {
            var usual = property.ClrType.IsValueType ? Activator.CreateInstance(property.ClrType) : null;
            return _ => usual;
        }

        var (getter, converter) = (property.GetGetter(), property.GetTypeMapping().Converter);
        return converter is null
            ? getter.GetClrValueUsingContainingEntity
            : entity => getter.GetClrValueUsingContainingEntity(entity) is { } value ? converter.ConvertToProvider(value) : null;
    }
}

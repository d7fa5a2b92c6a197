using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight;

/// <summary>Digests a row as the database holds it, so that the trail can be held against the table.</summary>
internal static class RecordDigest
{
    public static string? Before(EntityEntry entry) =>
        entry.State is EntityState.Added ? null : Of(entry, property => property.OriginalValue);

    public static string? After(EntityEntry entry) =>
        entry.State is EntityState.Deleted ? null : Of(entry, property => property.CurrentValue);

    /// <summary>As the first release digested the row, while nothing stands in what came later.</summary>
    public static string AsFirstReleased(EntityEntry entry) =>
        Of(ValuesOf(entry, property => property.OriginalValue), LateColumns.Of(entry.Context).UnknownToTheFirst(entry.Metadata));

    /// <summary>Of a row that was never tracked: its properties in the model's order, with the values as they are stored.</summary>
    /// <param name="values">The properties in the model's order.</param>
    /// <param name="leftOut">What is left out while it holds this value (<see cref="LateColumns"/>).</param>
    public static string Of(IEnumerable<(string Property, object? Stored)> values, IReadOnlyDictionary<string, object?> leftOut)
    {
        var text = new StringBuilder(1024);
        foreach (var (property, stored) in values)
        {
            var written = Canonical(stored);
            if (!leftOut.TryGetValue(property, out var usual) || written != Canonical(usual))
            {
                text.Append(property).Append('=').Append(written).Append('\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Of(EntityEntry entry, Func<PropertyEntry, object?> valueOf) =>
        Of(ValuesOf(entry, valueOf), LateColumns.Of(entry.Context).LeftOut(entry.Metadata));

    private static IEnumerable<(string Property, object? Stored)> ValuesOf(EntityEntry entry, Func<PropertyEntry, object?> valueOf) =>
        from property in entry.Properties
        let converter = property.Metadata.GetTypeMapping().Converter
        let value = valueOf(property)
        select (property.Metadata.Name, converter is null || value is null ? value : converter.ConvertToProvider(value));

    private static string? Canonical(object? stored) => stored switch
    {
        byte[] bytes => Convert.ToBase64String(bytes),
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => stored?.ToString(),
    };
}

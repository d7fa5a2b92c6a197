using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UnemploymentRegistration.Infrastructure.Persistence.Conversions;

/// <summary>A short list that is only ever read whole with its row, as JSON text; both databases keep it alike.</summary>
internal static class JsonList
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static PropertyBuilder<IReadOnlyList<T>> HasJsonList<T>(this PropertyBuilder<IReadOnlyList<T>> property, int length) =>
        property.HasConversion(new Converter<T>(), new Comparer<T>()).HasMaxLength(length);

    private sealed class Converter<T>() : ValueConverter<IReadOnlyList<T>, string>(
        list => JsonSerializer.Serialize(list, _options),
        stored => JsonSerializer.Deserialize<List<T>>(stored, _options)!);

    private sealed class Comparer<T>() : ValueComparer<IReadOnlyList<T>>(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Count,
        list => list);
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace UnemploymentRegistration.Testing.SqlServer;

/// <summary>Makes SQL Server's commands for saving rows of any table.</summary>
public static class SavedOnTwin
{
    // From four on, EF Core writes rows with keys of the database's own in one MERGE.
    private const int Rows = 5;

    /// <summary>Saves a few rows, whose commands are parsed and answered with nothing; returns their text.</summary>
    public static string Save(this SqlServerTwin twin, string entityType, EntityState state)
    {
        SqlServerTwin.TextsOfThisThread.Clear();
        using var db = twin.OpenTables();
        var type = db.Model.FindEntityType(entityType)!;
        for (var row = 1; row <= Rows; row++)
        {
            var entry = db.Entry(Activator.CreateInstance(type.ClrType, nonPublic: true)!);
            Fill(entry, row, isNew: state is EntityState.Added);
            entry.State = state;
        }

        try
        {
            db.SaveChanges();
        }
        catch (DbUpdateException) when (SqlServerTwin.TextsOfThisThread.Count > 0)
        {
            // Parsed; that "nothing" is not the number of rows it expects does not matter here.
        }

        return string.Join('\n', SqlServerTwin.TextsOfThisThread);
    }

    private static void Fill(EntityEntry entry, int row, bool isNew)
    {
        foreach (var property in entry.Properties.Where(property => !property.Metadata.IsShadowProperty() || property.Metadata.Name == "Version"))
        {
            if (!isNew || property.Metadata.ValueGenerated is not ValueGenerated.OnAdd)
            {
                property.CurrentValue = ValueOf(property.Metadata, row);
            }
        }
    }

    // Another one in each row, so that no unique index brings the rows into an order of their own.
    private static object? ValueOf(IProperty property, int row)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum || type.IsInterface)
        {
            return Samples.Of(property.ClrType);
        }

        var converter = property.GetTypeMapping().Converter;
        var stored = Stored(converter?.ProviderClrType ?? type, row);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }

    private static object Stored(Type type, int row) => type switch
    {
        _ when type == typeof(string) => $"22{row}0",
        _ when type == typeof(byte[]) => new[] { (byte)row },
        _ when type == typeof(DateOnly) => new DateOnly(2026, 1, row),
        _ when type == typeof(DateTime) => new DateTime(2026, 1, row, 0, 0, 0, DateTimeKind.Utc),
        _ => Convert.ChangeType(row, type, CultureInfo.InvariantCulture),
    };
}

using System.Security.Cryptography;
using Microsoft.Data.SqlClient;

namespace UnemploymentRegistration.Testing;

/// <summary>The databases that a test runs on; SQL Server where <c>TEST_SQLSERVER</c> holds a connection string.</summary>
public static class Databases
{
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";

    public static string? SqlServerConnection { get; } = Environment.GetEnvironmentVariable("TEST_SQLSERVER");

    internal static string NewSqlServerDatabase() => new SqlConnectionStringBuilder(SqlServerConnection)
    {
        InitialCatalog = $"registry_test_{RandomNumberGenerator.GetHexString(12, lowercase: true)}",
    }.ConnectionString;

    internal static async Task DropSqlServerDatabaseAsync(string connectionString)
    {
        var name = new SqlConnectionStringBuilder(connectionString).InitialCatalog;
        SqlConnection.ClearAllPools();
        await using var connection = new SqlConnection(
            new SqlConnectionStringBuilder(connectionString) { InitialCatalog = "master" }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DECLARE @drop nvarchar(300) = N'DROP DATABASE ' + QUOTENAME(@name); EXEC (@drop);";
        command.Parameters.AddWithValue("@name", name);
        await command.ExecuteNonQueryAsync();
    }
}

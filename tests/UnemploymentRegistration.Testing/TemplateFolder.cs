using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Testing;

/// <summary>A data folder with a migrated and seeded database, made once for a test run and copied for each test.</summary>
public static class TemplateFolder
{
    private static readonly Lazy<Task<DirectoryInfo>> _template = new(MakeAsync);

    public static async Task<DirectoryInfo> CopyAsync()
    {
        var template = await _template.Value;
        var copy = Directory.CreateTempSubdirectory("registry-");
        foreach (var file in template.GetFiles())
        {
            file.CopyTo(Path.Combine(copy.FullName, file.Name));
        }

        return copy;
    }

    /// <summary>Opens the database that a stopped portal left in its folder, as the program.</summary>
    public static RegistryDbContext OpenDatabase(DirectoryInfo folder)
    {
        var (engine, options) = (new SqliteEngine(), new DbContextOptionsBuilder<RegistryDbContext>());
        engine.Configure(options, SqliteIn(folder).ConnectionString, maxBatchSize: null);
        return new RegistryDbContext(options.Options, engine, ProgramActs.Instance, TimeProvider.System, new WaitingCounts(TimeProvider.System));
    }

    /// <summary>
    /// Deletes the folder of a portal that was stopped. What a browser asked for last may still be on its way to the disk:
    /// a file that appears while the others go is waited for.
    /// </summary>
    /// <exception cref="IOException">Somebody goes on writing into it.</exception>
    public static async Task RemoveAsync(DirectoryInfo folder)
    {
        const int Tries = 50;
        for (var tried = 1; ; tried++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (tried < Tries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
            catch (IOException exception)
            {
                var left = string.Join(", ", folder.GetFiles("*", SearchOption.AllDirectories).Select(file => file.Name));
                throw new IOException($"Still being written: {left}.", exception);
            }
        }
    }

    internal static RegistrySettings SqliteIn(DirectoryInfo folder) => new()
    {
        DataFolder = folder.FullName,
        Provider = "Sqlite",
        ConnectionString = $"Data Source={Path.Combine(folder.FullName, "registry.db")}",
        KeyFile = Path.Combine(folder.FullName, "protection.keys"),
        MayCreateKeys = true,
    };

    private static async Task<DirectoryInfo> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("registry-template-");
        await using (var services = Registry.ServicesOver(SqliteIn(folder), AdjustableClock.Friday).Provider)
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
        }

        // Closing the last connection folds the write-ahead log into the file that is copied.
        SqliteConnection.ClearAllPools();
        return folder;
    }
}

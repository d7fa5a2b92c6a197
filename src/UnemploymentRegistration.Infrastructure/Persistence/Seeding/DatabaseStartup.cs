using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Infrastructure.Persistence.Seeding;

/// <summary>Brings the database to the current schema and reference data, and reads the snapshot.</summary>
public sealed class DatabaseStartup(
    RegistryDbContext db,
    IDatabaseEngine engine,
    ReferenceDataSeeder seeder,
    ReferenceDataLoader loader,
    RegistrySettings settings)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using (await OneAtATimeAsync(cancellationToken))
        {
            await engine.PrepareMigrationAsync(db, cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
            await seeder.SeedAsync(cancellationToken);
        }

        await loader.LoadAsync(cancellationToken);
    }

    // Two programs started together on one folder: the second waits. The lock goes with its process, however that ends.
    private async Task<FileStream> OneAtATimeAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var path = Path.Combine(settings.DataFolder, "startup.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }
    }
}

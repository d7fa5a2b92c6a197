using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

/// <summary>A SQLite file with the tables and nothing in them.</summary>
public sealed class EmptyDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("registry-");
    private readonly SqliteEngine _engine = new();

    public EmptyDatabase()
    {
        using var db = Open();
        db.Database.EnsureCreated();
    }

    public RegistryDbContext Open()
    {
        var options = new DbContextOptionsBuilder<RegistryDbContext>();
        _engine.Configure(options, $"Data Source={Path.Combine(_folder.FullName, "registry.db")}", maxBatchSize: null);
        return new RegistryDbContext(options.Options, _engine, new TheProgram(), TimeProvider.System, new WaitingCounts(TimeProvider.System));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _engine.Dispose();
        _folder.Delete(recursive: true);
    }

    private sealed class TheProgram : IActorSource
    {
        public Actor Current => Actor.Program;
    }
}

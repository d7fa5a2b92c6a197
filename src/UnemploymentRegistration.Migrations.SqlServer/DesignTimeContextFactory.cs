using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;

namespace UnemploymentRegistration.Migrations.SqlServer;

/// <summary>Lets the EF tool compare the model with this provider's migrations; it connects to nothing.</summary>
public sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<RegistryDbContext>
{
    private const string ConnectionString = "Data Source=.";

    public RegistryDbContext CreateDbContext(string[] args)
    {
        var engine = new SqlServerEngine();
        var options = new DbContextOptionsBuilder<RegistryDbContext>();
        engine.Configure(options, ConnectionString, maxBatchSize: null);
        return new RegistryDbContext(options.Options, engine, ProgramActs.Instance, TimeProvider.System, new WaitingCounts(TimeProvider.System));
    }
}

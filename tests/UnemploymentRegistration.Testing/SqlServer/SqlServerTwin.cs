using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Engines;

namespace UnemploymentRegistration.Testing.SqlServer;

/// <summary>The same context on SQL Server, whose every command is parsed and then answered with nothing.</summary>
public sealed class SqlServerTwin
{
    [ThreadStatic]
    private static List<string>? _texts;

    private readonly DbContextOptions<RegistryDbContext> _options;
    private readonly SqlServerEngine _engine = new();

    public SqlServerTwin()
    {
        var builder = new DbContextOptionsBuilder<RegistryDbContext>();
        Configure(builder);
        _options = builder.Options;
    }

    /// <summary>The commands that came as far as the parser since this was last emptied.</summary>
    internal static List<string> TextsOfThisThread => _texts ??= [];

    public RegistryDbContext Open() => new(_options, _engine, ProgramActs.Instance, TimeProvider.System, new WaitingCounts(TimeProvider.System));

    /// <summary>The same tables without the registry's own way of saving, which needs a transaction to be opened.</summary>
    public DbContext OpenTables()
    {
        using var registry = Open();
        var builder = new DbContextOptionsBuilder();
        Configure(builder);
        var tables = new DbContext(builder.UseModel(registry.Model).Options);
        tables.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return tables;
    }

    private void Configure(DbContextOptionsBuilder builder)
    {
        _engine.Configure(builder, "Server=nowhere", maxBatchSize: null);
        builder.AddInterceptors(NeverOpened.Instance, ParsedNotRun.Instance);
        builder.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning));
    }

    private sealed class NeverOpened : DbConnectionInterceptor
    {
        public static NeverOpened Instance { get; } = new();

        public override InterceptionResult ConnectionOpening(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private static void Parse(DbCommand command)
    {
        TextsOfThisThread.Add(command.CommandText);
        TSql.AssertParses(command.CommandText);
    }

    private sealed class ParsedNotRun : DbCommandInterceptor
    {
        public static ParsedNotRun Instance { get; } = new();

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Parse(command);
            return InterceptionResult<DbDataReader>.SuppressWithResult(new System.Data.DataTable().CreateDataReader());
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(ReaderExecuting(command, eventData, result));

        public override InterceptionResult<int> NonQueryExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            Parse(command);
            return InterceptionResult<int>.SuppressWithResult(0);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(NonQueryExecuting(command, eventData, result));
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Notifications;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Testing.SqlServer;

namespace UnemploymentRegistration.Testing;

/// <summary>The registry without its pages: handlers on a real database of the test's own, clock and actor in its hand.</summary>
public sealed class Registry : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Func<Task> _remove;

    private Registry(ServiceProvider services, AdjustableClock clock, SettableActor actor, Func<Task> remove) =>
        (_services, Clock, Actor, _remove) = (services, clock, actor, remove);

    public AdjustableClock Clock { get; }

    public SettableActor Actor { get; }

    public IServiceProvider Services => _services;

    /// <summary>Opens a registry on <see cref="Databases.Sqlite"/> or <see cref="Databases.SqlServer"/>.</summary>
    /// <param name="database">Which of the two.</param>
    /// <param name="setUp">Puts other services in the place of the usual ones.</param>
    public static Task<Registry> OpenAsync(string database = Databases.Sqlite, Action<IServiceCollection>? setUp = null) =>
        database == Databases.SqlServer ? OpenOnSqlServerAsync(setUp) : OpenOnSqliteAsync(setUp);

    /// <summary>Runs one unit of work as somebody, with a context of its own.</summary>
    public async Task<T> AsAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> unit)
    {
        Actor.Become(actor);
        await using var scope = _services.CreateAsyncScope();
        return await unit(scope.ServiceProvider);
    }

    /// <summary>Another program on the same database: a memory of its own, and this one's clock.</summary>
    public Registry AnotherNode()
    {
        var (services, _, actor) = ServicesOver(
            Services.GetRequiredService<RegistrySettings>(), Clock.Now, more => more.AddSingleton<TimeProvider>(Clock));
        services.GetRequiredService<KeySequence>().Adopt(1);
        return new Registry(services, Clock, actor, () => Task.CompletedTask);
    }

    /// <summary>Reads as the program, which sees everything.</summary>
    public Task<T> ReadAsync<T>(Func<RegistryDbContext, Task<T>> query) =>
        AsAsync(Domain.Oversight.Actor.Program, services => query(services.GetRequiredService<RegistryDbContext>()));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _remove();
    }

    internal static (ServiceProvider Provider, AdjustableClock Clock, SettableActor Actor) ServicesOver(
        RegistrySettings settings,
        DateTimeOffset now,
        Action<IServiceCollection>? setUp = null)
    {
        var (clock, actor) = (new AdjustableClock(now), new SettableActor());
        var services = new ServiceCollection()
            .AddLogging()
            .AddRegistry(settings)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IActorSource>(actor)
            .AddSingleton(new RoutingSettings(new Dictionary<string, RoutingBasis>(StringComparer.Ordinal)))
            .AddSingleton(new SignInCodeLimits())
            .AddSingleton<LocalMailbox>()
            .AddSingleton<ISmsGateway>(provider => provider.GetRequiredService<LocalMailbox>());
        if (settings.Provider == Databases.Sqlite)
        {
            services.SurveyForSqlServer();
        }

        setUp?.Invoke(services);
        return (services.BuildServiceProvider(), clock, actor);
    }

    private static async Task<Registry> OpenOnSqliteAsync(Action<IServiceCollection>? setUp)
    {
        var folder = await TemplateFolder.CopyAsync();
        return await OpenAsync(TemplateFolder.SqliteIn(folder), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        }, setUp);
    }

    private static async Task<Registry> OpenOnSqlServerAsync(Action<IServiceCollection>? setUp)
    {
        var folder = Directory.CreateTempSubdirectory("registry-");
        var settings = TemplateFolder.SqliteIn(folder) with
        {
            Provider = Databases.SqlServer,
            ConnectionString = Databases.NewSqlServerDatabase(),
        };
        return await OpenAsync(settings, async () =>
        {
            await Databases.DropSqlServerDatabaseAsync(settings.ConnectionString);
            folder.Delete(recursive: true);
        }, setUp);
    }

    private static async Task<Registry> OpenAsync(
        RegistrySettings settings,
        Func<Task> remove,
        Action<IServiceCollection>? setUp)
    {
        var (services, clock, actor) = ServicesOver(settings, AdjustableClock.Friday, setUp);
        var registry = new Registry(services, clock, actor, remove);
        await registry.AsAsync(Domain.Oversight.Actor.Program, async scope =>
        {
            await scope.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
            return 0;
        });
        return registry;
    }
}

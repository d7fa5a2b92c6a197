namespace UnemploymentRegistration.Web.Hosting;

/// <summary>
/// 平稳停止: told to stop, the portal says at once that it is not ready, goes on serving until whoever spreads the requests has
/// seen that, and only then takes no more connections. What is under way by then is brought to its end.
/// </summary>
public sealed class Draining(TimeSpan time, ILogger<Draining> log) : IHostedLifecycleService
{
    // The host waits this long for requests under way, on top of the draining.
    private static readonly TimeSpan _underWay = TimeSpan.FromSeconds(30);

    public static TimeSpan LongestStop(TimeSpan draining) => draining + _underWay;

    /// <summary>Before any service is stopped, the listener too.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (time > TimeSpan.Zero)
        {
            log.LogInformation("Not ready any more; serving for {Seconds} more seconds", time.TotalSeconds);
            await Task.Delay(time, CancellationToken.None);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Puts the draining into the portal.</summary>
public static class DrainingSetup
{
    public static IServiceCollection AddDraining(this IServiceCollection services, TimeSpan time) => services
        .AddHostedService(provider => new Draining(time, provider.GetRequiredService<ILogger<Draining>>()))
        .Configure<HostOptions>(options => options.ShutdownTimeout = Draining.LongestStop(time));

    // Who keeps a connection open learns with the answer that it ends, and does not send into one that is being closed.
    public static IApplicationBuilder UseDraining(this WebApplication app) => app.Use((context, next) =>
    {
        if (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    });
}

using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>What is done before the first request is taken: schema, reference data, a node number, demo accounts.</summary>
public static class Preparation
{
    public static async Task PrepareAsync(this WebApplication app, bool hasDemo)
    {
        // Before anything is read or made: keys that are missing, or that others may read, stop the start.
        app.Services.GetRequiredService<KeyRing>();
        await Verbs.MigrateAsync(app.Services);
        await app.Services.GetRequiredService<NodeNumber>().TakeAsync(CancellationToken.None);
        if (hasDemo)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoData>().AddMissingAsync(CancellationToken.None);
        }
    }
}

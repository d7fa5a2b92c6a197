namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>A verb that writes makes keys, and so needs a node number of its own while it runs.</summary>
internal static class NodeOfAVerb
{
    public static async Task<int> WithNodeAsync(this IServiceProvider services, Func<IServiceProvider, Task<int>> work)
    {
        await Verbs.MigrateAsync(services);
        var node = services.GetRequiredService<NodeNumber>();
        await node.TakeAsync(CancellationToken.None);
        try
        {
            await using var scope = services.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        }
        finally
        {
            await node.StopAsync(CancellationToken.None);
        }
    }
}

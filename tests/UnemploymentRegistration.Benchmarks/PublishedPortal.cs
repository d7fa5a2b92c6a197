using System.Globalization;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>The portal as an operator gets it, on a database of made-up people, with accounts to measure with.</summary>
internal sealed class PublishedPortal : IAsyncDisposable
{
    private PublishedPortal(ServerProcess server, string database) => (Server, Database) = (server, database);

    public ServerProcess Server { get; }

    public Uri Address => Server.Address;

    /// <summary>The file of the database.</summary>
    public string Database { get; }

    private const string Environment = "ASPNETCORE_ENVIRONMENT";

    private static string Folder { get; } = Path.Combine(SourceTree.Root, "artifacts", "portal");

    public static Task PublishAsync() => ServerProcess.RunAsync(
        ["publish", Path.Combine(SourceTree.Root, "src", "UnemploymentRegistration.Web"), "-c", "Release", "-v", "q", "-o", Folder],
        new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Starts it on the folder's database, which is filled first where it is not there.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="people">How many registered people to make up.</param>
    /// <param name="applications">How many open applications.</param>
    /// <param name="raised">Limits that would stop a run; whoever raises them says so.</param>
    public static async Task<PublishedPortal> StartAsync(
        string data,
        int people,
        int applications,
        IReadOnlyDictionary<string, string>? raised = null)
    {
        var program = Path.Combine(Folder, "UnemploymentRegistration.Web.dll");
        var database = Path.Combine(data, "registry.db");
        var environment = new Dictionary<string, string>(raised ?? new Dictionary<string, string>(), StringComparer.Ordinal)
        {
            [Environment] = "Development",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["Data__Folder"] = data,
        };
        if (!File.Exists(database))
        {
            await ServerProcess.RunAsync([program, "sample", "--people", Text(people), "--applications", Text(applications)], environment);
        }

        await MeasuringOfficers.AddAsync(database);

        // Where people develop, each service that a request asks for is checked; an operator's portal does not do it. Production
        // itself would want encrypted connections, which neither side of a comparison has.
        environment[Environment] = "Staging";
        environment["SignIn__RequireAuthenticator"] = "false";
        return new PublishedPortal(await ServerProcess.StartAsync([program], environment), database);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

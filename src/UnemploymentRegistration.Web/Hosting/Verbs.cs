using UnemploymentRegistration.Infrastructure.Persistence.Seeding;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>What an operator can have done from the command line instead of serving pages.</summary>
public static class Verbs
{
    private const string Help = """
        失业登记门户 UnemploymentRegistration

        dotnet UnemploymentRegistration.Web.dll              serves the portal
        dotnet UnemploymentRegistration.Web.dll VERB …

        verbs:
          migrate    brings the configured database to the current schema and reference data, then ends
          compare SOURCE FILE
                     loads a comparison list (CSV); run again with the same file it goes on where it was stopped.
                     SOURCE: population-identity, pension-receipt, social-insurance, labour-filing,
                     business-registration
          --help     this list

        The settings stand in docs/operations.md; each can be given as an environment variable with "__" for ":".
        """;

    private static readonly string[] _helpWords = ["--help", "-h", "help"];

    /// <summary>The exit code of a verb; null where the arguments name none and the portal is to be served.</summary>
    public static async Task<int?> RunAsync(string[] args, WebApplication app)
    {
        switch (args.FirstOrDefault())
        {
            case "migrate":
                await MigrateAsync(app.Services);
                Console.WriteLine("数据库已更新到当前版本。");
                return 0;
            case { } word when !word.StartsWith("--", StringComparison.Ordinal):
                await Console.Error.WriteLineAsync($"没有这个命令：{word}\n\n{Help}");
                return 2;
            default:
                return null;
        }
    }

    public static bool AsksForHelp(string[] args) => args.Length > 0 && _helpWords.Contains(args[0]);

    public static void PrintHelp() => Console.WriteLine(Help);

    public static async Task MigrateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
    }
}

using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Web.Hosting.Operating;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>What an operator can have done from the command line instead of serving pages.</summary>
public static class Verbs
{
    private static readonly Verb[] _all =
    [
        MigrateVerb.Verb,
        AddAdministratorVerb.Verb,
        ImportVerbs.Calendar,
        ImportVerbs.Divisions,
        ImportVerbs.Agencies,
        CompareVerb.Verb,
        SampleVerb.Verb,
        RotateKeysVerb.Verb,
        AuditVerifyVerb.Verb,
        BackupVerb.Verb,
        RestoreVerb.Verb,
    ];

    private static readonly string[] _helpWords = ["--help", "-h", "help"];

    private static string Help => $"""
        失业登记门户 UnemploymentRegistration

        dotnet UnemploymentRegistration.Web.dll              serves the portal
        dotnet UnemploymentRegistration.Web.dll VERB …

        verbs:
        {string.Join('\n', _all.Select(verb => $"  {verb.Usage,-43}{verb.What}"))}
          --help                                     this list

        The settings stand in docs/operations.md; each can be given as an environment variable with "__" for ":".
        """;

    /// <summary>The exit code of a verb; null where the arguments name none and the portal is to be served.</summary>
    public static async Task<int?> RunAsync(string[] args, WebApplication app)
    {
        if (args.FirstOrDefault() is not { } word || word.StartsWith("--", StringComparison.Ordinal))
        {
            return null;
        }

        if (Array.Find(_all, verb => verb.Name == word) is { } known)
        {
            return await known.RunAsync(args[1..], app.Services);
        }

        await Console.Error.WriteLineAsync($"没有这个命令：{word}\n\n{Help}");
        return Verb.WrongUse;
    }

    public static bool AsksForHelp(string[] args) => args.Length > 0 && _helpWords.Contains(args[0]);

    public static void PrintHelp() => Console.WriteLine(Help);

    /// <summary>Schema and reference data, with the folder marked as in use from now on.</summary>
    public static async Task MigrateAsync(IServiceProvider services)
    {
        await services.GetRequiredService<FolderInUse>().MarkAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
    }
}

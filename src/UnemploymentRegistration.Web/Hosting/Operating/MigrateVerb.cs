namespace UnemploymentRegistration.Web.Hosting.Operating;

/// <summary>migrate: schema and reference data, and nothing else.</summary>
public static class MigrateVerb
{
    public static Verb Verb { get; } = new(
        "migrate",
        "",
        "brings the configured database to the current schema and reference data, then ends",
        async (_, services) =>
        {
            await Verbs.MigrateAsync(services);
            Console.WriteLine("数据库已更新到当前版本。");
            return Operating.Verb.Done;
        });
}

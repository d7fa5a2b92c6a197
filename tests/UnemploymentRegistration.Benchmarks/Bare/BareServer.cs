using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>What the portal is compared with: Kestrel and ADO.NET alone, in a process of their own.</summary>
internal static class BareServer
{
    /// <summary>The first argument of a process that is this server; then a database, and a file with the page to print.</summary>
    public const string Verb = "bare";

    private static readonly string[] _levels = ["Street", "County", "City"];

    public static async Task RunAsync(string database, string pageFile)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        if (File.Exists(pageFile))
        {
            MapQueue(app, database, await File.ReadAllTextAsync(pageFile));
            await app.RunAsync();
            return;
        }

        using var filed = new FiledRows(database);
        MapFiling(app, filed);
        await app.RunAsync();
    }

    private static void MapFiling(WebApplication app, FiledRows filed)
    {
        app.MapPost("/api/v1/applications", async (HttpContext http) =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null);
            var number = await filed.WriteAsync(draft: null);
            http.Response.StatusCode = StatusCodes.Status201Created;
            await http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{{\"number\":\"{number}\"}}"));
        });
        app.MapPost("/apply/declaration", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var form = QueryHelpers.ParseQuery(await reader.ReadToEndAsync());
            var number = await filed.WriteAsync(long.Parse(form["Key"].ToString(), CultureInfo.InvariantCulture));
            http.Response.Redirect(string.Create(CultureInfo.InvariantCulture, $"/apply/confirmation/{number}"));
        });
    }

    private static void MapQueue(WebApplication app, string database, string page)
    {
        foreach (var level in _levels)
        {
            var rows = new QueueRows(page);
            app.MapGet($"/queue/{level}/{{head}}", async (string head, HttpContext http) =>
            {
                http.Response.ContentType = "text/html; charset=utf-8";
                await http.Response.WriteAsync(Read(database, rows, level, head));
            });
        }
    }

    private static string Read(string database, QueueRows rows, string level, string head)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = QueueRows.SqlOf(level);
        query.Parameters.AddWithValue("$head", head);
        return rows.Print(query);
    }
}

using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Data.Sqlite;

namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>Every contest that docs/performance.md reports: filing and the queue against bare ones, and the queue against itself.</summary>
internal sealed class Contests(MeasureOrder order)
{
    /// <summary>The first argument of a run that holds contests.</summary>
    public const string Word = "bare-contest";

    private const string Token = "demo-channel-token-wechat";
    private const int FewPeople = 10_000;
    private const int FewApplications = 1_000;

    // What the portal would refuse one machine that behaves like a province.
    private static readonly Dictionary<string, string> _raised = new(StringComparer.Ordinal)
    {
        ["Api__RequestsPerSecond"] = "1000000",
        ["SmsCode__PerAddressAndHour"] = "1000000",
    };

    private static readonly (string Level, string Head, string Officer)[] _queues =
    [
        ("Street", "220102001", MeasuringOfficers.Street),
        ("County", "220102", MeasuringOfficers.County),
        ("City", "2201", MeasuringOfficers.City),
    ];

    public async Task RunAsync()
    {
        await PublishedPortal.PublishAsync();
        Console.WriteLine($"limits raised: {string.Join(", ", _raised.Select(limit => $"{limit.Key}={limit.Value}"))}");
        Console.WriteLine($"{order.Clients} connections, {order.WarmUp} askings of each before, then {order.Rounds} rounds of {order.Asked} in turns");
        Console.WriteLine($"load before: {MachineLoad.Read()}");
        Console.WriteLine();
        Console.WriteLine(Contest.Heading);
        if (Wants("filing"))
        {
            await FilingAsync();
        }

        if (Wants("queue"))
        {
            await QueueAsync();
        }

        Console.WriteLine();
        Console.WriteLine($"load after: {MachineLoad.Read()}");
    }

    private async Task FilingAsync()
    {
        var data = Directory.CreateDirectory(Path.Combine(order.Data, "filing"));
        data.Delete(recursive: true);
        await using var portal = await PublishedPortal.StartAsync(data.FullName, FewPeople, FewApplications, _raised);
        using var client = Client(portal.Address);
        using var applicants = new Applicants(portal);
        await applicants.SignInAsync(order.Asked);
        await applicants.OpenDeclarationAsync();
        await FileAsync(client, 0);
        var bareDatabase = await CopyAsync(portal.Database);
        await using var bare = await BareAsync(bareDatabase, "-");
        using var bareClient = Client(bare.Address);
        await ShowAsync(
            "filing, API",
            new Side("portal", portal.Server, (_, turn) => FileAsync(client, turn + 1)),
            new Side("bare", bare, (_, turn) => FileAsync(bareClient, turn)));
        await ShowAsync(
            "filing, last page of the form",
            new Side("portal", portal.Server, (_, turn) => applicants.SubmitAsync(client, turn), () => applicants.PutDraftsAsync(portal.Database)),
            new Side("bare", bare, (_, turn) => applicants.SubmitAsync(bareClient, turn), () => applicants.PutDraftsAsync(bareDatabase)));
    }

    private async Task QueueAsync()
    {
        await using var portal = await PublishedPortal.StartAsync(order.Data, order.People, order.Applications);
        await using var small = await PublishedPortal.StartAsync(Path.Combine(order.Data, "few"), FewPeople, FewApplications);
        foreach (var (level, head, officer) in _queues)
        {
            using var desks = await Desks.SignInAsync(portal.Address, officer, order.Clients);
            var page = Path.Combine(order.Data, $"queue-{level}.html");
            await File.WriteAllTextAsync(page, await desks[0].GetAsync("/staff/queue"));
            await using var bare = await BareAsync(portal.Database, page);
            using var client = Client(bare.Address);
            await ShowAsync(
                $"queue, {level}",
                new Side("portal", portal.Server, (place, _) => desks[place].GetAsync("/staff/queue")),
                new Side("bare", bare, (_, _) => client.GetStringAsync(new Uri($"/queue/{level}/{head}", UriKind.Relative))));
            using var fewDesks = await Desks.SignInAsync(small.Address, officer, order.Clients);
            await ShowAsync(
                $"queue, {level}",
                new Side($"{order.People:N0} people", portal.Server, (place, _) => desks[place].GetAsync("/staff/queue")),
                new Side($"{FewPeople:N0} people", small.Server, (place, _) => fewDesks[place].GetAsync("/staff/queue")));
        }

        using var province = await Desks.SignInAsync(portal.Address, MeasuringOfficers.City, order.Clients);
        var fiftieth = await province[0].PageAfterAsync("/staff/queue", 50);
        await ShowAsync(
            "queue, City",
            new Side("page 50", portal.Server, (place, _) => province[place].GetAsync(fiftieth)),
            new Side("page 1", portal.Server, (place, _) => province[place].GetAsync("/staff/queue")));
    }

    private bool Wants(string contest) => contest.Contains(order.Pages, StringComparison.Ordinal);

    private async Task ShowAsync(string name, Side measured, Side against) =>
        Console.WriteLine(await new Contest(name, measured, against, order).RunAsync());

    private static async Task FileAsync(HttpClient client, int person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/applications");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Headers.Add("Idempotency-Key", person.ToString(CultureInfo.InvariantCulture));
        request.Content = new ByteArrayContent(FiledForms.AsChannel(person));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode is not System.Net.HttpStatusCode.Created)
        {
            throw new InvalidOperationException($"Filing answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    private HttpClient Client(Uri address) =>
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = order.Clients }) { BaseAddress = address };

    private static Task<ServerProcess> BareAsync(string database, string page) => ServerProcess.StartAsync(
        [typeof(Contests).Assembly.Location, BareServer.Verb, database, page],
        new Dictionary<string, string>(StringComparer.Ordinal));

    // Whole, whatever still stands in the write-ahead log.
    private static async Task<string> CopyAsync(string database)
    {
        var copy = Path.Combine(Path.GetDirectoryName(database)!, "bare.db");
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var vacuum = connection.CreateCommand();
        vacuum.CommandText = "VACUUM INTO $copy";
        vacuum.Parameters.AddWithValue("$copy", copy);
        await vacuum.ExecuteNonQueryAsync();
        return copy;
    }
}

/// <summary>So many officers of one account, each at a browser of their own.</summary>
internal sealed class Desks(IReadOnlyList<Desk> desks) : IDisposable
{
    public Desk this[int place] => desks[place];

    public static async Task<Desks> SignInAsync(Uri portal, string officer, int count)
    {
        var desks = new List<Desk>();
        for (var place = 0; place < count; place++)
        {
            desks.Add(await Desk.SignInAsync(portal, officer));
        }

        return new Desks(desks);
    }

    public void Dispose()
    {
        foreach (var desk in desks)
        {
            desk.Dispose();
        }
    }
}

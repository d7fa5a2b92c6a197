using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Account;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Security;

/// <summary>Every route that names a record, asked by somebody of another agency: what is not one's own does not exist.</summary>
public sealed class AskingForWhatIsNotOnesOwn(Portal portal) : IClassFixture<Portal>
{
    private const int Askings = 10_000;

    // The same ones each time.
    private readonly Random _dice = new(20201121);

    [Fact]
    public async Task Finds_nothing_ten_thousand_times()
    {
        var others = await OthersAsync();
        var routes = PortalRoute.Of(portal).Where(route => route.NamesARecord).ToList();
        var askers = await AskersAsync(routes);
        var asked = 0;
        var found = new List<string>();
        while (asked < Askings)
        {
            foreach (var route in routes)
            {
                var (client, token) = askers[Asking(route)];
                var identifier = IdentifierFor(route, others);
                using var answer = await AskAsync(client, route, identifier, token);
                asked++;
                if (answer.StatusCode is not HttpStatusCode.NotFound)
                {
                    found.Add($"{route}: {(int)answer.StatusCode}, {answer.RequestMessage!.RequestUri!.AbsolutePath}, as for {identifier}");
                }
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.DistinctBy(line => line.Split(',')[0])));
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, PortalRoute route, string identifier, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(route.Verb), route.AddressOf(identifier));
        if (route.IsUnsafe)
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        }

        return await client.SendAsync(request);
    }

    // Of those who may use the route at all, one who has nothing to do with the record.
    private static Caller Asking(PortalRoute route) => ExpectedAccess.All[route] switch
    {
        [Caller.ProvinceAdministrator] => Caller.ProvinceAdministrator,
        var callers when callers.Contains(Caller.Supervisor) => Caller.Supervisor,
        var callers => callers[0],
    };

    private async Task<IReadOnlyDictionary<Caller, (HttpClient Client, string Token)>> AskersAsync(IEnumerable<PortalRoute> routes)
    {
        await portal.AddOfficerAsync("admin.yanji", "222401", OfficerRole.Administrator);
        var askers = new Dictionary<Caller, (HttpClient, string)>();
        foreach (var caller in routes.Select(Asking).Distinct())
        {
            var client = caller switch
            {
                Caller.Supervisor => await portal.OfficerAsync("supervisor.yanji"),
                Caller.CountyAdministrator => await portal.OfficerAsync("admin.yanji"),
                Caller.ProvinceAdministrator => await portal.OfficerAsync("admin.jilin"),
                Caller.Applicant => await ApplicantAsync(),
                _ => portal.Channel("mobile-app"),
            };
            askers[caller] = (client, await TokenAsync(client, caller));
        }

        return askers;
    }

    private async Task<HttpClient> ApplicantAsync()
    {
        var browser = portal.Visitor();
        await new Applicant(portal, person: 991, browser).SignInAsync();
        return browser;
    }

    private static async Task<string> TokenAsync(HttpClient client, Caller caller) => caller is Caller.Channel
        ? ""
        : (await client.PageAsync(caller is Caller.Applicant ? "/my" : "/staff"))
            .QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private async Task<IReadOnlyList<long>> OthersAsync()
    {
        using var applicant = await Applicant.SignedInAsync(portal, person: 992);
        await applicant.FileAsync();
        for (var person = 993; person < 998; person++)
        {
            await portal.FileAsync(person);
        }

        using var nanguan = await portal.OfficerAsync("supervisor.nanguan");
        var first = (await nanguan.PageAsync("/staff/queue")).QuerySelector("table.queue a[href^='/staff/applications/']")!.GetAttribute("href")!;
        await nanguan.PostFromAsync(first, $"{first}/approve");
        await nanguan.PostFromAsync("/staff/queue", "/staff/queue/export");
        return await portal.ReadAsync(async db => (List<long>)
        [
            .. (await db.Applications.Select(a => a.Id).ToListAsync()).Select(id => id.Value),
            .. (await db.Registrations.Select(r => r.Id).ToListAsync()).Select(id => id.Value),
            .. (await db.Jobs.Select(job => job.Id).ToListAsync()).Select(id => id),
            .. await db.Users.Where(account => account.Agency != new AgencyCode("222401")).Select(account => account.Id).ToListAsync(),
        ]);
    }

    // Somebody else's, a number near it, or any number at all; of agencies those of other counties, and any code.
    private string IdentifierFor(PortalRoute route, IReadOnlyList<long> others)
    {
        if (route.Pattern.Contains("{code}", StringComparison.Ordinal))
        {
            return _dice.Next(2) == 0 ? "220102001" : _dice.Next(220_000_000, 222_300_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var known = others[_dice.Next(others.Count)];
        var number = _dice.Next(3) switch
        {
            0 when Asking(route) is not Caller.ProvinceAdministrator => known,
            1 => known + _dice.Next(1, 1000),
            _ => _dice.NextInt64(1, long.MaxValue),
        };
        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>How a test comes by somebody whom the platform of 南岭街道 looks after, and what the pages about them say.</summary>
internal static class ServedPeople
{
    public const string List = "/staff/caseload";

    /// <summary>Files and approves; gives the address of the case.</summary>
    public static async Task<string> ServedAsync(this Portal portal, int person)
    {
        var address = await portal.FileAsync(person);
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        await supervisor.PostFromAsync(address, $"{address}/approve");
        var number = new RegistrationApplicationId(long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture));
        var registration = await portal.ReadAsync(db => db.Registrations.Where(r => r.Application == number).Select(r => r.Id).SingleAsync());
        var served = await portal.ReadAsync(db => db.ServiceCases.SingleAsync(c => c.Registration == registration));
        return $"{List}/{served.Id}";
    }

    public static ServiceCaseId IdOf(string address) => new(long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture));

    public static string Words(this IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    /// <summary>The fields that a page in error names at its top, in their order; each message has to stand at its field too.</summary>
    public static string[] WrongFields(this IHtmlDocument page)
    {
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        string[] named = [.. page.QuerySelectorAll(".error-summary li a").Select(link => link.GetAttribute("href")![1..])];
        Assert.All(named, id => Assert.NotNull(page.GetElementById(id)));
        Assert.Equal(named.Order(), page.QuerySelectorAll("[id$=-error]").Select(error => error.Id![..^"-error".Length]).Order());
        return named;
    }

    /// <summary>Publishes as the administrator of the province, from today on; gives the key.</summary>
    public static async Task<string> PublishAsync(this Portal portal, DocumentKind kind, string name, string text)
    {
        using var administrator = await portal.OfficerAsync("admin.jilin");
        await administrator.PostFromAsync(
            "/admin/documents/new",
            "/admin/documents/new",
            ("Kind", $"{kind}"), ("Name", name), ("Text", text), ("ValidFrom", $"{portal.Clock.Now.AddHours(8):yyyy-MM-dd}"));
        return (await portal.ReadAsync(db => db.PublishedDocuments
            .Where(d => d.Kind == kind && d.Name == name).OrderByDescending(d => d.Edition).Select(d => d.Id).FirstAsync())).ToString();
    }
}

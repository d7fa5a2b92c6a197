using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Service;

public sealed class WorkingThroughTheCaseload(Portal portal) : IClassFixture<Portal>
{
    private const string List = "/staff/caseload";

    [Fact]
    public async Task Lists_whoever_is_registered_with_what_is_due_and_counts_as_the_desk_does()
    {
        var address = await portal.ServedAsync(7201);
        using var officer = await portal.OfficerAsync("service.nanguan");

        var list = await officer.PageAsync($"{List}?all=true");
        var desk = await officer.PageAsync("/staff");

        Assert.Contains("首次联系", RowOf(list, address).TextContent, StringComparison.Ordinal);
        Assert.Contains("剩余5个工作日", RowOf(list, address).TextContent, StringComparison.Ordinal);
        var all = await portal.ReadAsync(db => db.ServiceCases.CountAsync(c => c.Status == ServiceCaseStatus.Open));
        Assert.Equal($"{all}", desk.QuerySelectorAll(".counts li").Single(line => line.TextContent.Contains("人由本机构", StringComparison.Ordinal))
            .QuerySelector("strong")!.TextContent);
        Assert.Equal(all, list.QuerySelectorAll("[data-testid=grades] strong").Sum(count => int.Parse(count.TextContent, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Shows_the_number_to_call_by_a_post_that_stands_in_the_trail()
    {
        var address = await portal.ServedAsync(7202);
        using var officer = await portal.OfficerAsync("service.nanguan");
        Assert.DoesNotContain(AnApplication.MobileOf(7202), (await officer.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

        var page = await Pages.ReadAsync(await officer.PostFromAsync(List, $"{address}/call"));

        Assert.Equal($"tel:{AnApplication.MobileOf(7202)}", page.QuerySelector("a[href^=tel]")!.GetAttribute("href"));
        var id = IdOf(address).Value;
        Assert.Equal(1, await portal.ReadAsync(db => db.OversightEntries.CountAsync(
            e => e.Act == OversightAct.NumbersRevealed && e.Subject == nameof(ServiceCase) && e.SubjectKey == id)));
    }

    [Fact]
    public async Task Records_who_when_and_where_by_itself_and_leads_on_to_the_next_person()
    {
        var (first, second) = (await portal.ServedAsync(7203), await portal.ServedAsync(7204));
        using var officer = await portal.OfficerAsync("service.nanguan");
        var place = (await officer.PageAsync(first)).QuerySelector("input[name=place]")!.GetAttribute("value")!;

        using var answer = await officer.PostFromAsync(
            first,
            $"{first}/contacts",
            ("Contact.Method", "phone"), ("Contact.Reached", "yes"), ("Contact.Note", "愿意参加培训"), ("Contact.Offered", "3.2"),
            ("Contact.Response", "accepted"), ("Contact.At", "2020-01-01"), ("Contact.Officer", "99"), ("Contact.Agency", "22"),
            ("place", place), ("then", "next"));

        Assert.Equal(second, answer.RequestMessage!.RequestUri!.AbsolutePath);
        var contact = await portal.ReadAsync(db => db.ServiceContacts.SingleAsync(one => one.Case == IdOf(first)));
        Assert.Equal((portal.Clock.Now.ToUniversalTime(), "220102001"), (contact.At, contact.Agency.Value));
        Assert.Equal((ServiceResponse.Accepted, true), (contact.Response, contact.IsReached));
        var page = (await officer.PageAsync(first)).Body!.TextContent;
        Assert.Contains("愿意参加培训", page, StringComparison.Ordinal);
        Assert.Contains("电话，联系上", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_everything_that_is_wrong_at_once_and_keeps_what_was_typed()
    {
        var address = await portal.ServedAsync(7205);
        using var officer = await portal.OfficerAsync("service.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            address,
            $"{address}/contacts",
            ("Contact.Method", "phone"), ("Contact.Reached", "no"), ("Contact.Response", "refused"), ("Contact.Note", "电话13912345678"),
            ("Contact.NextStepOn", "2026-03-01")));

        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["Contact_Reached", "Contact_Offered", "Contact_NextStepOn", "Contact_Note"],
            page.QuerySelectorAll("[id$=-error]").Select(error => error.Id![..^"-error".Length])
                .OrderBy(id => Array.IndexOf(["Contact_Reached", "Contact_Offered", "Contact_NextStepOn", "Contact_Note"], id)));
        Assert.Equal("电话13912345678", page.QuerySelector("#Contact_Note")!.GetAttribute("value"));
        Assert.Equal(0, await portal.ReadAsync(db => db.ServiceContacts.CountAsync(one => one.Case == IdOf(address))));
    }

    [Fact]
    public async Task Tells_an_officer_who_comes_second()
    {
        var address = await portal.ServedAsync(7206);
        using var officer = await portal.OfficerAsync("service.nanguan");
        (string, string)[] contact = [("Contact.Method", "phone"), ("Contact.Reached", "no"), ("seen", "0")];

        using var one = await officer.PostFromAsync(address, $"{address}/contacts", contact);
        using var other = await officer.PostFromAsync(address, $"{address}/contacts", contact);

        Assert.Contains("同事刚刚处理了该人员", (await Pages.ReadAsync(other)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await portal.ReadAsync(db => db.ServiceContacts.CountAsync(one => one.Case == IdOf(address))));
    }

    [Fact]
    public async Task Writes_one_contact_for_each_who_was_at_an_information_evening()
    {
        var (first, second) = (await portal.ServedAsync(7207), await portal.ServedAsync(7208));
        using var officer = await portal.OfficerAsync("service.nanguan");

        using var answer = await officer.PostFromAsync(
            first,
            $"{List}/gathering/record",
            ("cases", $"{IdOf(first)}"), ("cases", $"{IdOf(second)}"), ("Contact.Offered", "6.1"), ("Contact.Note", "政策宣讲"));

        var contacts = await portal.ReadAsync(db => db.ServiceContacts
            .Where(one => one.Case == IdOf(first) || one.Case == IdOf(second)).ToListAsync());
        Assert.Equal(2, contacts.Count);
        Assert.Single(contacts.Select(one => one.Occasion).Distinct());
        Assert.NotNull(contacts[0].Occasion);
    }

    [Fact]
    public async Task Serves_a_referred_person_until_they_register()
    {
        using var officer = await portal.OfficerAsync("service.nanguan");
        using var answer = await officer.PostFromAsync(
            $"{List}/referred",
            $"{List}/referred",
            ("Name", "王小明"), ("DocumentType", "resident-id"), ("DocumentNumber", AnApplication.NumberOf(7209)),
            ("Mobile", "13800007209"), ("Group", "unemployed-graduate"));
        var referred = answer.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Contains("离校未就业高校毕业生", (await officer.PageAsync(referred)).Body!.TextContent, StringComparison.Ordinal);

        var registered = await portal.ServedAsync(7209);

        var closed = await portal.ReadAsync(db => db.ServiceCases.SingleAsync(c => c.Id == IdOf(referred)));
        Assert.Equal((ServiceCaseStatus.Closed, CaseEnd.Registered), (closed.Status, closed.End));
        Assert.NotEqual(referred, registered);
    }

    [Fact]
    public async Task Does_not_exist_outside_the_jurisdiction()
    {
        var address = await portal.ServedAsync(7210);
        using var stranger = await portal.OfficerAsync("supervisor.yanji");

        using var page = await stranger.GetAsync(new Uri(address, UriKind.Relative));
        using var call = await stranger.PostFromAsync(List, $"{address}/call");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, call.StatusCode));
    }

    private static IElement RowOf(IDocument list, string address) =>
        list.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th a")!.GetAttribute("href") == address);

    private static ServiceCaseId IdOf(string address) => ServedPeople.IdOf(address);
}

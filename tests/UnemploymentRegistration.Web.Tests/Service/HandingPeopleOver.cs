using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>To another platform, to a colleague while on leave, and from a list: who looks after whom, on the pages (1.4, 9.7).</summary>
public sealed class HandingPeopleOver(Portal portal) : IClassFixture<Portal>
{
    private const string Import = "/staff/caseload/referred/import";
    private const string Leave = "/staff/leave";
    private const string Yanji = "222401001";

    [Fact]
    public async Task Lets_the_receiver_send_a_case_back_with_a_reason_that_the_sender_reads()
    {
        var served = await portal.ServedAsync(7401);
        using var sender = await portal.OfficerAsync("service.nanguan");
        using var receiver = await portal.OfficerAsync("supervisor.yanji");
        var wrong = await Pages.ReadAsync(await sender.PostFromAsync(
            $"{served}/hand-over", $"{served}/hand-over", ("Form.Note", "电话13912345678"), ("Form.Residence", "220102")));
        Assert.Equal(["Form_Residence", "Form_Address", "Form_Note"], wrong.WrongFields());
        Assert.Equal("电话13912345678", wrong.QuerySelector("#Form_Note")!.TextContent.Trim());

        var offer = await OfferAsync(sender, served);
        Assert.Contains(offer, (await receiver.PageAsync("/staff/hand-overs")).QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")));
        Assert.Contains("份服务档案等待接收", (await receiver.PageAsync("/staff")).QuerySelector(".counts")!.TextContent, StringComparison.Ordinal);
        var unexplained = await Pages.ReadAsync(await receiver.PostFromAsync(offer, $"{offer}/decline", ("Reason", "不")));
        Assert.Equal(["Reason"], unexplained.WrongFields());
        Assert.Equal("不", unexplained.QuerySelector("#Reason")!.TextContent.Trim());

        using var declined = await receiver.PostFromAsync(offer, $"{offer}/decline", ("Reason", "本人没有住在这里"));
        Assert.Contains("退回理由：本人没有住在这里", (await sender.PageAsync($"{served}/hand-over")).Words(), StringComparison.Ordinal);
        using var second = await receiver.PostFromAsync("/staff/hand-overs", $"{offer}/accept");
        Assert.Contains("该转接已经有结果了", (await Pages.ReadAsync(second)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_case_with_its_history_to_the_receiver_once_it_is_accepted()
    {
        var served = await portal.ServedAsync(7402);
        using var sender = await portal.OfficerAsync("service.nanguan");
        using var receiver = await portal.OfficerAsync("supervisor.yanji");
        using var planned = await sender.PostFromAsync(served, $"{served}/plan", ("Write.Skills", "会驾驶"));
        var offer = await OfferAsync(sender, served);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(receiver, served));

        using var accepted = await receiver.PostFromAsync(offer, $"{offer}/accept");

        Assert.Equal("会驾驶", (await receiver.PageAsync($"{served}/plan")).QuerySelector("#Write_Skills")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(sender, served));
        Assert.Contains("已接收", (await sender.PageAsync(offer)).Words(), StringComparison.Ordinal);
        Assert.Empty((await sender.PageAsync(offer)).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Is_withdrawn_by_the_sender_alone_and_unknown_to_anybody_else()
    {
        var served = await portal.ServedAsync(7403);
        using var sender = await portal.OfficerAsync("service.nanguan");
        using var receiver = await portal.OfficerAsync("supervisor.yanji");
        var offer = await OfferAsync(sender, served);

        using var wrong = await receiver.PostFromAsync(offer, $"{offer}/withdraw");
        Assert.Equal(CaseHandOverStatus.Offered, await StatusOfAsync(offer));
        using var withdrawn = await sender.PostFromAsync(offer, $"{offer}/withdraw");
        Assert.Equal(CaseHandOverStatus.Withdrawn, await StatusOfAsync(offer));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(sender, "/staff/hand-overs/1"));
    }

    [Fact]
    public async Task Arranges_a_cover_for_a_leave_and_says_all_that_is_wrong_in_the_order_of_the_form()
    {
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        Assert.Equal(
            ["Form_Away", "Form_Stand", "Form_From", "Form_To"], (await Pages.ReadAsync(await supervisor.PostFromAsync(Leave, Leave))).WrongFields());
        var page = await supervisor.PageAsync(Leave);
        string Key(string field, string name) => page.QuerySelectorAll($"#{field} option").Single(option => option.TextContent == name).GetAttribute("value")!;
        (string, string)[] who = [("Form.Away", Key("Form_Away", "赵暖心")), ("Form.Stand", Key("Form_Stand", "李审南"))];
        var backwards = await Pages.ReadAsync(await supervisor.PostFromAsync(Leave, Leave, [.. who, ("Form.From", "2026-03-10"), ("Form.To", "2026-03-09")]));
        Assert.Equal(["Form_To"], backwards.WrongFields());

        using var named = await supervisor.PostFromAsync(Leave, Leave, [.. who, ("Form.From", "2026-03-06"), ("Form.To", "2026-03-10")]);

        using var away = await portal.OfficerAsync("service.nanguan");
        Assert.Contains("李审南", (await away.PageAsync(Leave)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        using var stranger = await portal.OfficerAsync("supervisor.yanji");
        Assert.Null((await stranger.PageAsync(Leave)).QuerySelector("tbody"));
        var end = (await away.PageAsync(Leave)).QuerySelector("tbody form")!.GetAttribute("action")!;
        using var notTheirs = await stranger.PostFromAsync(Leave, end);
        Assert.Equal(HttpStatusCode.NotFound, notTheirs.StatusCode);
        using var ended = await away.PostFromAsync(Leave, end);
        Assert.Null((await away.PageAsync(Leave)).QuerySelector("tbody"));
    }

    [Fact]
    public async Task Asks_what_an_information_evening_offered_before_it_is_anybodys_contact()
    {
        var served = await portal.ServedAsync(7404);
        using var officer = await portal.OfficerAsync("service.nanguan");
        (string, string) person = ("cases", $"{ServedPeople.IdOf(served)}");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            served, $"{ServedPeople.List}/gathering/record", person, ("Contact.Note", "政策宣讲")));

        Assert.Equal(["Contact_Offered"], page.WrongFields());
        Assert.Equal("政策宣讲", page.QuerySelector("#Contact_Note")!.GetAttribute("value"));
        Assert.Single(page.QuerySelectorAll("input[name=cases]"));
        Assert.Equal(0, await portal.ReadAsync(db => db.ServiceContacts.CountAsync(one => one.Case == ServedPeople.IdOf(served))));
        var nobody = await Pages.ReadAsync(await officer.PostFromAsync(served, $"{ServedPeople.List}/gathering/record"));
        Assert.Contains("请先勾选参加活动的人员", nobody.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_everything_that_is_wrong_with_a_referred_person_at_once()
    {
        using var officer = await portal.OfficerAsync("service.nanguan");
        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            $"{ServedPeople.List}/referred", $"{ServedPeople.List}/referred", ("Agency", "没有这家机构")));

        Assert.Equal(["Name", "DocumentType", "DocumentNumber", "Mobile", "Group", "Agency"], page.WrongFields());
        Assert.Equal("没有这家机构", page.QuerySelector("#Agency")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Rehearses_a_list_of_referred_people_before_it_opens_a_case_for_each_once()
    {
        using var officer = await portal.OfficerAsync("service.nanguan");
        var list = $"王小明,resident-id,{AnApplication.NumberOf(7405)},13800007405,unemployed-graduate,220102001\n";
        var before = await portal.ReadAsync(db => db.ServiceCases.CountAsync());

        var wrong = await SendListAsync(officer, $"{list}张大山,passport,1,13800007406,unemployed-graduate,220102001\n", "apply");
        Assert.Equal(["File"], wrong.WrongFields());
        Assert.Contains("第 3 行：", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("可以建档 1 人", (await SendListAsync(officer, list, "rehearse")).Words(), StringComparison.Ordinal);
        Assert.Equal(before, await portal.ReadAsync(db => db.ServiceCases.CountAsync()));

        Assert.Contains("建档 1 人", (await SendListAsync(officer, list, "apply")).Words(), StringComparison.Ordinal);
        Assert.Contains("建档 0 人", (await SendListAsync(officer, list, "apply")).Words(), StringComparison.Ordinal);
        Assert.Equal(before + 1, await portal.ReadAsync(db => db.ServiceCases.CountAsync()));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient officer, string address)
    {
        using var answer = await officer.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<string> OfferAsync(HttpClient sender, string served)
    {
        using var offered = await sender.PostFromAsync(
            $"{served}/hand-over", $"{served}/hand-over", ("Form.Residence", Yanji), ("Form.Address", "光华路9号"), ("Form.Note", "正在找工作"));
        return (await Pages.ReadAsync(offered)).QuerySelector(".timeline a")!.GetAttribute("href")!;
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> SendListAsync(HttpClient officer, string rows, string then)
    {
        var page = await officer.PageAsync(Import);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(then), "then" },
            {
                new ByteArrayContent(Encoding.UTF8.GetBytes($"name,document_type,document_number,mobile,group,residence_division\n{rows}")),
                "File",
                "list.csv"
            },
        };
        return await Pages.ReadAsync(await officer.PostAsync(new Uri(Import, UriKind.Relative), form));
    }

    private Task<CaseHandOverStatus> StatusOfAsync(string offer) =>
        portal.ReadAsync(db => db.CaseHandOvers.Where(o => o.Id == new CaseHandOverId(ServedPeople.IdOf(offer).Value)).Select(o => o.Status).SingleAsync());
}

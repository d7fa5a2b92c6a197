using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;
using UnemploymentRegistration.Web.Tests.Service;

namespace UnemploymentRegistration.Web.Tests.Registration;

public sealed class SeeingOnesOwnData(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Tells_who_looked_from_where_in_which_role_when_and_why_but_not_by_name()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7001);
        var number = await applicant.FileAsync();
        using var officer = await portal.OfficerAsync("window.nanguan");
        (await officer.PostFromAsync($"/staff/applications/{number}", $"/staff/applications/{number}/reveal", ("reason", "电话核实情况"))).EnsureSuccessStatusCode();
        (await officer.PostFromAsync($"/staff/print/applications/{number}", $"/staff/print/applications/{number}")).EnsureSuccessStatusCode();

        var text = (await applicant.VisitAsync("/my/data/looks")).QuerySelector("main")!.TextContent;

        Assert.Contains("电话核实情况", text, StringComparison.Ordinal);
        Assert.Contains("打印登记表", text, StringComparison.Ordinal);
        Assert.Contains("南关区", text, StringComparison.Ordinal);
        Assert.Contains("窗口经办", text, StringComparison.Ordinal);
        Assert.Contains("2026年3月6日", text, StringComparison.Ordinal);
        Assert.DoesNotContain("window.nanguan", text, StringComparison.Ordinal);
        var name = await portal.ReadAsync(db => db.Users.Where(u => u.UserName == "window.nanguan").Select(u => u.DisplayName).SingleAsync());
        Assert.DoesNotContain(name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_through_more_looks_than_fit_on_a_page_and_shows_none_twice()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7002);
        var number = long.Parse(await applicant.FileAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await portal.ReadAsync(async db =>
        {
            for (var look = 1; look <= 25; look++)
            {
                db.Witness(new("220102"), OversightAct.NumbersRevealed, "RegistrationApplication", number, $"第{look:D2}次");
            }

            return await db.SaveChangesAsync(CancellationToken.None);
        });

        var first = await applicant.VisitAsync("/my/data/looks");
        var second = await applicant.VisitAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var shown = first.QuerySelectorAll(".timeline li").Concat(second.QuerySelectorAll(".timeline li")).Select(line => line.TextContent).ToList();
        Assert.Equal((20, 25), (first.QuerySelectorAll(".timeline li").Length, shown.Distinct(StringComparer.Ordinal).Count()));
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Shows_nobody_who_looked_at_somebody_else()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7003);
        using var other = await Applicant.SignedInAsync(portal, 7004);
        var number = await applicant.FileAsync();
        using var officer = await portal.OfficerAsync("window.nanguan");
        await officer.PostFromAsync($"/staff/applications/{number}", $"/staff/applications/{number}/reveal", ("reason", "电话核实情况"));

        Assert.Contains("没有人查看过", (await other.VisitAsync("/my/data/looks")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_what_is_kept_with_masked_numbers()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7005);
        var number = await applicant.FileAsync();

        var text = (await applicant.VisitAsync("/my/data")).QuerySelector("main")!.TextContent;

        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.Contains("信息比对结果", text, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Mobile, text, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Number, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/my/data/copy", 7006)]
    [InlineData("/my/data/copy.json", 7007)]
    public async Task Gives_a_copy_in_full_by_a_post_that_stands_in_the_trail(string address, int person)
    {
        using var applicant = await Applicant.SignedInAsync(portal, person);
        var number = long.Parse(await applicant.FileAsync(), System.Globalization.CultureInfo.InvariantCulture);
        var form = (await applicant.VisitAsync("/my/data")).QuerySelector<IHtmlFormElement>("form[action='/my/data/copy']")!;

        var page = await applicant.PostAsync(address, Applicant.Filled(form));

        var text = page.Html.DocumentElement.TextContent;
        Assert.Contains(applicant.Number, text, StringComparison.Ordinal);
        Assert.Contains(applicant.Mobile, text, StringComparison.Ordinal);
        Assert.Contains("南岭大街二十二号", text, StringComparison.Ordinal);
        Assert.Equal(1, await portal.ReadAsync(db => db.OversightEntries.CountAsync(
            e => e.Act == OversightAct.OwnDataCopied && e.SubjectKey == number)));
    }

    [Fact]
    public async Task Copies_everything_that_was_kept_since_the_registration()
    {
        using var person = await portal.RegisteredAsync(7015);
        await portal.InsideAsync(async services =>
        {
            var life = new AServedPerson(services);
            await life.ServeAsync(new(person.Key));
            await life.DoubtAsync(new(person.Key));
            await life.EndAsync(new(person.Key));
            return 0;
        });

        var copy = await CopyAsync(person.Applicant);

        Assert.All(
            (string[])[
                AServedPerson.Note, AServedPerson.Skill, AServedPerson.Review, AServedPerson.Target, AServedPerson.Outcome, AServedPerson.Reported,
                AServedPerson.NewAddress, AServedPerson.Text, AServedPerson.Doubt, AServedPerson.Found, AServedPerson.Falsehood, AServedPerson.Judgement,
                "就业困难人员认定", "第1版", "注销",
            ],
            words => Assert.Contains(words, copy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_back_what_is_being_looked_into_and_nothing_that_was_there_before()
    {
        using var person = await portal.RegisteredAsync(7016);
        await portal.InsideAsync(async services =>
        {
            await new AServedPerson(services).ServeAsync(new(person.Key));
            portal.Clock.Pass(TimeSpan.FromMinutes(1));
            await new AServedPerson(services).DoubtAsync(new(person.Key));
            portal.Clock.Pass(TimeSpan.FromMinutes(1));
            await new AServedPerson(services).ContactAsync(new(person.Key), "邻居说他在外地");
            return 0;
        });

        var copy = await CopyAsync(person.Applicant);

        Assert.Contains(AServedPerson.Note, copy, StringComparison.Ordinal);
        Assert.Contains("办理中，办结后可以复制", copy, StringComparison.Ordinal);
        Assert.All(
            (string[])[AServedPerson.Doubt, AServedPerson.Found, AServedPerson.Falsehood, "邻居说他在外地", "注销案", "虚假承诺"],
            words => Assert.DoesNotContain(words, copy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Takes_a_request_about_ones_own_application_and_says_by_when_it_is_answered()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7008);
        var number = await applicant.FileAsync();

        await applicant.SendAsync($"/my/data/requests/{number}", ("Form.Kind", "Correction"), ("Form.Statement", "门牌号应当是二十三号。"));

        var text = (await applicant.VisitAsync("/my/data")).QuerySelector("main")!.TextContent;
        Assert.Contains("更正、补充", text, StringComparison.Ordinal);
        Assert.Contains("2026年3月27日前答复", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_everything_that_is_missing_at_once_and_keeps_what_was_typed()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7009);
        var number = await applicant.FileAsync();

        var page = await applicant.SendAsync($"/my/data/requests/{number}", ("Form.Statement", "改一下"));

        Assert.Contains("请选择要求什么", page.Main, StringComparison.Ordinal);
        Assert.Contains("至少5个字", page.Main, StringComparison.Ordinal);
        Assert.Contains("改一下", page.Html.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7010, 7011)]
    public async Task Knows_no_application_of_another_account(int person, int stranger)
    {
        using var applicant = await Applicant.SignedInAsync(portal, person);
        using var other = await Applicant.SignedInAsync(portal, stranger);
        var number = await applicant.FileAsync();

        using var answer = await other.GetAsync($"/my/data/requests/{number}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Is_answered_by_a_supervisor_in_charge_and_told_by_sms_and_on_the_page()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7012);
        var number = await applicant.FileAsync();
        await applicant.SendAsync($"/my/data/requests/{number}", ("Form.Kind", "Deletion"), ("Form.Statement", "请删除我的全部信息。"));
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        using var stranger = await portal.OfficerAsync("supervisor.yanji");
        var request = (await portal.ReadAsync(db => db.DataRequests.OrderByDescending(r => r.Id).FirstAsync())).Id;
        var address = $"/staff/data-requests/{request}";

        Assert.Contains(address, (await supervisor.PageAsync("/staff/data-requests")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("个人信息请求待答复", (await supervisor.PageAsync("/staff")).Body!.TextContent, StringComparison.Ordinal);
        using var hidden = await stranger.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        var granted = await Pages.ReadAsync(await supervisor.PostFromAsync(
            address, $"{address}/answer", ("Answer.Outcome", "grant"), ("Answer.Reason", "按本人的要求删除全部信息。")));
        Assert.Contains("不能删除", granted.Body!.TextContent, StringComparison.Ordinal);

        await supervisor.PostFromAsync(
            address, $"{address}/answer", ("Answer.Outcome", "decline"), ("Answer.Reason", "申请正在办理，履行法定职责需要这些信息。"));

        Assert.Contains("履行法定职责需要这些信息", (await portal.SmsForAsync(applicant.Mobile))[0], StringComparison.Ordinal);
        Assert.Contains("不同意", (await applicant.VisitAsync("/my/data")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(address, (await supervisor.PageAsync($"/staff/applications/{number}")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deletes_with_the_answer_what_came_to_nothing()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 7013);
        var number = await applicant.FileAsync();
        await applicant.SendAsync($"/my/applications/{number}/withdraw");
        await applicant.SendAsync($"/my/data/requests/{number}", ("Form.Kind", "Deletion"), ("Form.Statement", "请删除我的全部信息。"));
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        var request = (await portal.ReadAsync(db => db.DataRequests.OrderByDescending(r => r.Id).FirstAsync())).Id;

        await supervisor.PostFromAsync(
            $"/staff/data-requests/{request}",
            $"/staff/data-requests/{request}/answer",
            ("Answer.Outcome", "grant"),
            ("Answer.Reason", "申请已经撤回，按本人的要求删除。"));

        var text = (await supervisor.PageAsync($"/staff/applications/{number}")).QuerySelector("main")!.TextContent;
        Assert.Contains("（已匿名化）", text, StringComparison.Ordinal);
        Assert.DoesNotContain(applicant.Number[^4..], text.Replace(number, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_recorded_at_a_window_for_a_relative_of_somebody_who_has_died()
    {
        var address = await portal.FileAsync(7014);
        using var clerk = await portal.OfficerAsync("window.nanguan");

        await clerk.SendAsync(
            $"{address}/data-request", ("Kind", "Copy"), ("Statement", "为办理丧葬补助，需要复制登记表。"), ("IsForDeceased", "true"));

        var request = await portal.ReadAsync(db => db.DataRequests.OrderByDescending(r => r.Id).FirstAsync());
        Assert.True(request.IsForDeceased);
        Assert.Null(request.Account);
        Assert.NotNull(request.RecordedBy);
    }

    private static async Task<string> CopyAsync(Applicant applicant)
    {
        var form = (await applicant.VisitAsync("/my/data")).QuerySelector<IHtmlFormElement>("form[action='/my/data/copy']")!;
        return (await applicant.PostAsync("/my/data/copy", Applicant.Filled(form))).Html.DocumentElement.TextContent;
    }
}

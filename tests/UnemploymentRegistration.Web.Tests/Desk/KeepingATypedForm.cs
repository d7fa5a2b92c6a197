using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Desk;

/// <summary>What an officer typed into a long form outlives the session, for that officer alone and for a day.</summary>
public sealed class KeepingATypedForm(Portal portal) : IClassFixture<Portal>
{
    private const string Walk = AClerk.Page;
    private const string Explanation = "经电话向原单位核实，申请人仍在岗并领取工资。";

    private static readonly TimeSpan _tooLong = TimeSpan.FromMinutes(16);

    [Fact]
    public async Task Brings_a_form_back_that_was_sent_after_the_session_was_over()
    {
        using var officer = await portal.OfficerAsync("window.nanguan");
        var page = await SendTooLateAsync(officer, await officer.PageAsync(Walk), Walk, AClerk.AnswersOf(4001));
        Assert.Equal("工作人员登录", page.QuerySelector("h1")!.TextContent);

        var back = await SignInOnAsync(officer, page, "window.nanguan");

        Assert.StartsWith("窗口录入", back.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("李小梅", Input(back, "Answers.Name").Value);
        Assert.Equal(AnApplication.NumberOf(4001), Input(back, "Answers.Document.Number").Value);
        Assert.Equal("2025", Input(back, "Answers.UnemployedSince.Year").Value);
        Assert.Equal("2", Select(back, "Answers.Sex").Value);
        Assert.Equal("220102001", Select(back, "Answers.Residence.Division.Street").Value);
        Assert.True(((IHtmlInputElement)back.QuerySelector("input[type=checkbox][name=IsSigned]")!).IsChecked);
        Assert.Contains("已恢复", back.QuerySelector(".kept")!.TextContent, StringComparison.Ordinal);
        Assert.Null(back.QuerySelector(".error-summary"));
    }

    [Fact]
    public async Task Lets_go_of_it_when_it_is_sent()
    {
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var page = await SendTooLateAsync(officer, await officer.PageAsync(Walk), Walk, AClerk.AnswersOf(4002));
        var back = await SignInOnAsync(officer, page, "supervisor.nanguan");
        Assert.Equal(1, await KeptAsync(Walk));

        var saved = await Pages.ReadAsync(await officer.PostAsync(back, Walk, Fields(back, AClerk.AnswersOf(4002))));

        Assert.NotNull(saved.QuerySelector("[data-testid=application-number]"));
        Assert.Equal(0, await KeptAsync(Walk));
        Assert.Null(saved.QuerySelector(".kept"));
    }

    [Fact]
    public async Task Shows_it_to_nobody_else()
    {
        using var officer = await portal.OfficerAsync("window.yanji");
        var page = await SendTooLateAsync(officer, await officer.PageAsync(Walk), Walk, AClerk.AnswersOf(4003));

        var other = await SignInOnAsync(officer, page, "supervisor.yanji");

        Assert.StartsWith("窗口录入", other.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Input(other, "Answers.Name").Value);
        Assert.DoesNotContain(AnApplication.NumberOf(4003), other.Source.Text, StringComparison.Ordinal);
        Assert.Null(other.QuerySelector(".kept"));
    }

    [Fact]
    public async Task Keeps_what_is_being_typed_and_offers_it_on_the_page()
    {
        var address = await portal.FileAsync(4010);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var page = await officer.PageAsync(address);

        var kept = await officer.PostAsync(page, "/staff/kept", [.. Typed(page, $"{address}/refuse", ("Refuse.Explanation", Explanation))]);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        var offer = (await officer.PageAsync(address)).QuerySelector(".kept")!;
        var restored = await officer.PageAsync(offer.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains("还没有提交", offer.TextContent, StringComparison.Ordinal);
        Assert.Equal(Explanation, restored.QuerySelector("[name='Refuse.Explanation']")!.TextContent.Trim());
        Assert.True(restored.QuerySelector("details:has([name='Refuse.Explanation'])")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Lets_go_of_it_on_the_officers_word()
    {
        var address = await portal.FileAsync(4011);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var page = await officer.PageAsync(address);
        await officer.PostAsync(page, "/staff/kept", [.. Typed(page, $"{address}/findings", ("Finding.Text", Explanation))]);

        var offered = await officer.PageAsync(address);
        var discard = offered.QuerySelector<IHtmlFormElement>(".kept form[action='/staff/kept/discard']")!;
        await officer.PostAsync(offered, "/staff/kept/discard", Applicant.Filled(discard).Where(field => field.Name != "__RequestVerificationToken").ToArray());

        Assert.Null((await officer.PageAsync(address)).QuerySelector(".kept"));
        Assert.Equal(0, await KeptAsync($"{address}/findings"));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task Offers_it_for_a_day(int seconds, bool isOffered)
    {
        var address = await portal.FileAsync(isOffered ? 4012 : 4013);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var page = await officer.PageAsync(address);
        await officer.PostAsync(page, "/staff/kept", [.. Typed(page, $"{address}/refuse", ("Refuse.Explanation", Explanation))]);

        portal.Clock.Pass(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(seconds));
        using var later = await portal.OfficerAsync("supervisor.nanguan");

        Assert.Equal(isOffered, (await later.PageAsync(address)).QuerySelector(".kept") is not null);
    }

    [Fact]
    public async Task Brings_back_a_correction_that_only_a_post_opens()
    {
        var address = $"{await portal.FileAsync(4014)}/corrections";
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var opened = await Pages.ReadAsync(await officer.PostFromAsync(address, $"{address}/person"));
        var answers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Form.EthnicGroup"] = "10", ["Note"] = "电话核实，本人是朝鲜族" };

        var page = await SendTooLateAsync(officer, opened, $"{address}/person/check", answers);
        var overview = await SignInOnAsync(officer, page, "supervisor.nanguan");
        Assert.Contains("有未提交的内容", overview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var again = await Pages.ReadAsync(await officer.PostAsync(overview, $"{address}/person"));
        var offer = again.QuerySelector<IHtmlFormElement>(".kept form")!;
        var restored = await Pages.ReadAsync(await officer.PostAsync(again, offer.GetAttribute("action")!));

        Assert.Equal("电话核实，本人是朝鲜族", restored.QuerySelector("[name=Note]")!.TextContent.Trim());
        Assert.Equal("10", Select(restored, "Form.EthnicGroup").Value);
    }

    [Fact]
    public async Task Keeps_it_sealed()
    {
        using var officer = await portal.OfficerAsync("window.nanguan");
        await SendTooLateAsync(officer, await officer.PageAsync(Walk), Walk, AClerk.AnswersOf(4004));

        Assert.DoesNotContain(AnApplication.NumberOf(4004), await portal.ReadDatabaseFilesAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.NumberOf(4004), await portal.ReadLogsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_nothing_that_another_site_sent()
    {
        using var officer = await portal.OfficerAsync("supervisor.changchun");
        var before = await KeptAsync(Walk);
        portal.Clock.Pass(_tooLong);

        using var body = new FormUrlEncodedContent([new("__keeps", Walk), new("__page", Walk), new("Answers.Name", "李小梅")]);
        using var answer = await officer.PostAsync(new Uri(Walk, UriKind.Relative), body);

        Assert.Equal("/account/staff/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(before, await KeptAsync(Walk));
    }

    [Fact]
    public async Task Never_keeps_a_password()
    {
        using var officer = await portal.OfficerAsync("supervisor.changchun");
        var page = await officer.PageAsync("/account/staff/password");

        var sent = await SendTooLateAsync(officer, page, "/account/staff/password", new(StringComparer.Ordinal) { ["Present"] = DemoData.Password });

        Assert.Equal("工作人员登录", sent.QuerySelector("h1")!.TextContent);
        Assert.Equal(0, await KeptAsync("/account/staff/password"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/my")]
    [InlineData("")]
    public async Task Takes_no_name_that_is_no_form_of_the_officers(string name)
    {
        using var officer = await portal.OfficerAsync("window.nanguan");
        var page = await officer.PageAsync(Walk);

        var answer = await officer.PostAsync(page, "/staff/kept", ("__keeps", name), ("Answers.Name", "李小梅"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static IHtmlInputElement Input(IHtmlDocument page, string name) => (IHtmlInputElement)page.QuerySelector($"input[name='{name}']")!;

    private static IHtmlSelectElement Select(IHtmlDocument page, string name) => (IHtmlSelectElement)page.QuerySelector($"select[name='{name}']")!;

    // What the form holds hidden, the marks of a kept one among it, without the token that PostAsync brings.
    private static (string Name, string Value)[] Fields(IHtmlDocument page, Dictionary<string, string> answers)
    {
        var form = page.QuerySelector<IHtmlFormElement>("form[data-keeps]")!;
        return [.. Applicant.Filled(form, [.. answers.Select(answer => (answer.Key, answer.Value))]).Where(field => field.Name != "__RequestVerificationToken")];
    }

    private static IEnumerable<(string Name, string Value)> Typed(IHtmlDocument page, string form, params (string Name, string Value)[] answers) =>
        Applicant.Filled(page.QuerySelector<IHtmlFormElement>($"form[data-keeps='{form}']")!, answers).Where(field => field.Name != "__RequestVerificationToken");

    private async Task<IHtmlDocument> SendTooLateAsync(HttpClient officer, IHtmlDocument opened, string address, Dictionary<string, string> answers)
    {
        portal.Clock.Pass(_tooLong);
        var fields = opened.QuerySelector("form[data-keeps]") is null
            ? answers.Select(answer => (answer.Key, answer.Value)).ToArray()
            : Fields(opened, answers);
        return await Pages.ReadAsync(await officer.PostAsync(opened, address, fields));
    }

    // On the very page that the lost session led to, with the way back that it holds.
    private static async Task<IHtmlDocument> SignInOnAsync(HttpClient officer, IHtmlDocument page, string name)
    {
        var back = Input(page, "ReturnUrl").Value;
        return await Pages.ReadAsync(await officer.PostAsync(
            page, "/account/staff/sign-in", ("UserName", name), ("Password", DemoData.Password), ("ReturnUrl", back)));
    }

    private Task<int> KeptAsync(string form) => portal.ReadAsync(db => db.KeptForms.CountAsync(kept => kept.Form == form));
}

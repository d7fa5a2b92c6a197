using System.Net;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class CorrectingAForm(Portal portal) : IClassFixture<Portal>
{
    private const string Note = "电话核实，填写时写错一位";

    [Fact]
    public async Task Goes_by_value_reason_check_and_done_and_shows_old_and_new_masked()
    {
        var path = await portal.FileAsync(401);
        using var clerk = await portal.OfficerAsync("window.nanguan");

        var check = await CheckAsync(clerk, path, "contact", ("Form.Mobile", AnApplication.MobileOf(402)));
        Assert.Equal("核对更正", check.QuerySelector("h1")!.FirstChild!.TextContent.Trim());
        Assert.Contains("138****0401", check.QuerySelector(".table")!.TextContent, StringComparison.Ordinal);
        var done = await Pages.ReadAsync(await SendOnAsync(clerk, check, $"{path}/corrections/contact/apply"));

        Assert.Contains("已更正：手机号码", done.QuerySelector(".banner-notice")!.TextContent, StringComparison.Ordinal);
        var row = done.QuerySelector("[aria-labelledby=corrections] tbody tr")!.TextContent;
        Assert.Contains("138****0402", row, StringComparison.Ordinal);
        Assert.Contains("王晓窗", row, StringComparison.Ordinal);
        Assert.DoesNotContain(AnApplication.MobileOf(402), done.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("手机号码：电话核实", done.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_full_numbers_only_after_a_recorded_look()
    {
        var path = await portal.FileAsync(403);
        using var clerk = await portal.OfficerAsync("window.nanguan");

        var opened = await Pages.ReadAsync(await clerk.PostFromAsync($"{path}/corrections", $"{path}/corrections/document"));
        var unasked = await Pages.ReadAsync(await clerk.PostFromAsync($"{path}/corrections", $"{path}/corrections/document/check", ("Note", Note)));

        Assert.Equal(AnApplication.NumberOf(403), ((IHtmlInputElement)opened.GetElementById("Form_Document_Number")!).Value);
        Assert.Equal(string.Empty, ((IHtmlInputElement)unasked.GetElementById("Form_Document_Number")!).Value);
        Assert.Contains("更正登记表", (await clerk.PageAsync(path)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_every_message_at_its_field_at_once_and_keeps_what_was_typed()
    {
        var path = await portal.FileAsync(404);
        using var clerk = await portal.OfficerAsync("window.nanguan");

        var page = await Pages.ReadAsync(await clerk.PostFromAsync(
            $"{path}/corrections",
            $"{path}/corrections/contact/check",
            ("Form.Mobile", "1380000"), ("Form.Email", "无"), ("Note", "电话13800000404核实")));

        Assert.Contains("手机号码", page.Described("Form_Mobile"), StringComparison.Ordinal);
        Assert.Contains("电子邮箱", page.Described("Form_Email"), StringComparison.Ordinal);
        Assert.Contains("7位以上数字", page.Described("Note"), StringComparison.Ordinal);
        Assert.Equal("1380000", ((IHtmlInputElement)page.GetElementById("Form_Mobile")!).Value);
        Assert.Equal(3, page.QuerySelectorAll(".error-summary li").Length);
        Assert.StartsWith("错误：", page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_nothing_was_changed_and_when_the_number_is_on_file()
    {
        var path = await portal.FileAsync(405);
        await portal.FileAsync(406);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var same = await CheckAsync(officer, path, "household", ("Form.Household.Division", "222401"), ("Form.Household.Detail", "河南街道光华路一号"));
        Assert.Contains("没有可以更正的", same.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        var check = await CheckAsync(
            officer, path, "document",
            ("Form.Document.Type", "resident-id"), ("Form.Document.Number", AnApplication.NumberOf(406)), ("Form.Name", "李小梅"), ("Form.Sex", "2"));
        var onFile = await Pages.ReadAsync(await SendOnAsync(officer, check, $"{path}/corrections/document/apply"));
        Assert.Contains("同一人不能有两份", onFile.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_go_back_from_the_check_to_what_was_typed()
    {
        var path = await portal.FileAsync(407);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var check = await CheckAsync(officer, path, "work", ("Form.Remarks", "会开叉车"));

        var again = await Pages.ReadAsync(await SendOnAsync(officer, check, $"{path}/corrections/work/check", ("again", "true")));

        Assert.Equal("会开叉车", again.GetElementById("Form_Remarks")!.TextContent.Trim());
        Assert.Equal(Note, again.GetElementById("Note")!.TextContent.Trim());
        Assert.Null(again.QuerySelector(".error-summary"));
    }

    [Theory]
    [InlineData("person")]
    [InlineData("household")]
    [InlineData("residence")]
    [InlineData("unemployment")]
    [InlineData("work")]
    public async Task Shows_each_question_group_as_it_stands(string step)
    {
        var path = await portal.FileAsync(410 + step.Length);
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        var opened = await Pages.ReadAsync(await officer.PostFromAsync($"{path}/corrections", $"{path}/corrections/{step}"));

        Assert.NotNull(opened.GetElementById("Note"));
        Assert.Contains(opened.QuerySelectorAll("main [name^='Form.']"), field => field is IHtmlInputElement or IHtmlSelectElement);
        Assert.Null(opened.QuerySelector(".error-summary"));
    }

    [Fact]
    public async Task Is_seen_by_the_applicant_with_old_new_reason_and_agency()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 420);
        var number = await applicant.FileAsync();
        var path = $"/staff/applications/{number}";
        using var officer = await portal.OfficerAsync("supervisor.nanguan");
        var check = await CheckAsync(
            officer, path, "person", ("Form.EthnicGroup", "10"), ("Form.Education", "31"), ("Form.Health", "1"));
        await SendOnAsync(officer, check, $"{path}/corrections/person/apply");

        var own = (await applicant.VisitAsync($"/my/applications/{number}")).QuerySelector("main")!.TextContent;

        Assert.Contains("工作人员更正过的内容", own, StringComparison.Ordinal);
        Assert.Contains(Note, own, StringComparison.Ordinal);
        Assert.Contains("南关区就业服务局更正", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_exist_outside_the_jurisdiction_and_is_over_after_the_decision()
    {
        var path = await portal.FileAsync(430);
        using var yanji = await portal.OfficerAsync("window.yanji");
        using var officer = await portal.OfficerAsync("supervisor.nanguan");

        Assert.Equal(HttpStatusCode.NotFound, (await yanji.GetAsync(new Uri($"{path}/corrections", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await yanji.PostFromAsync("/staff/queue", $"{path}/corrections/contact")).StatusCode);
        await officer.PostFromAsync(path, $"{path}/approve");
        var after = await officer.GetAsync(new Uri($"{path}/corrections", UriKind.Relative));
        Assert.Equal(path, after.RequestMessage!.RequestUri!.AbsolutePath);
    }

    private static async Task<IHtmlDocument> CheckAsync(
        HttpClient officer,
        string path,
        string step,
        params (string Name, string Value)[] answers) => await Pages.ReadAsync(await officer.PostFromAsync(
            $"{path}/corrections", $"{path}/corrections/{step}/check", [.. answers, ("Note", Note)]));

    private static Task<HttpResponseMessage> SendOnAsync(
        HttpClient officer,
        IHtmlDocument check,
        string address,
        params (string Name, string Value)[] more)
    {
        var hidden = Applicant.Filled((IHtmlFormElement)check.QuerySelector("main form")!, more)
            .Where(field => field.Name != "__RequestVerificationToken");
        return officer.PostAsync(check, address, [.. hidden]);
    }
}

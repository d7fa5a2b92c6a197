using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class EnteringAWalkIn(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Names_number_due_day_and_print_and_is_empty_for_the_next()
    {
        var clerk = await AClerk.AtAsync(portal);

        var page = await clerk.EnterAsync(AClerk.AnswersOf(100));

        var saved = page.QuerySelector("[data-testid=walk-in-saved]")!;
        var number = AClerk.NumberOn(page);
        Assert.Contains("2026年3月11日", saved.TextContent, StringComparison.Ordinal);
        Assert.Contains("南关区就业服务局", saved.TextContent, StringComparison.Ordinal);
        Assert.NotNull(saved.QuerySelector($"a[href='/staff/print/applications/{number}']"));
        Assert.Equal("", page.GetElementById("Answers_Name")!.GetAttribute("value") ?? "");
        Assert.Null((await clerk.OpenAsync()).QuerySelector("[data-testid=walk-in-saved]"));
        var id = new RegistrationApplicationId(long.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        var application = await portal.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == id));
        Assert.Equal((ChannelCode.AgencyWindow, new AgencyCode("220102")), (application.Channel, application.Agency));
        Assert.Equal(new DateOnly(2026, 3, 6), application.PaperSignedOn);
    }

    [Fact]
    public async Task Stays_on_the_clerks_desk_until_somebody_decides_it()
    {
        var (clerk, colleague) = (await AClerk.AtAsync(portal, "supervisor.yanji"), await AClerk.AtAsync(portal, "window.yanji"));
        await clerk.EnterAsync(AClerk.AnswersOf(110));
        await colleague.EnterAsync(AClerk.AnswersOf(111));

        var desk = await Pages.ReadAsync(await clerk.GetAsync("/staff"));
        var line = Assert.Single(desk.QuerySelectorAll(".counts a"), line => line.TextContent == "有 1 件我录入的申请还未办结");
        var list = await Pages.ReadAsync(await clerk.GetAsync(line.GetAttribute("href")!));

        Assert.Contains("李小梅", Assert.Single(list.QuerySelectorAll("table.queue tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)list.GetElementById("entered")!).IsChecked);
    }

    [Fact]
    public async Task Makes_one_application_of_a_page_sent_twice_and_says_when_it_was_changed()
    {
        var clerk = await AClerk.AtAsync(portal);
        var opened = await clerk.OpenAsync();
        var answers = AClerk.AnswersOf(101);

        var first = await Pages.ReadAsync(await clerk.SendAsync(opened, answers));
        var second = await Pages.ReadAsync(await clerk.SendAsync(opened, answers));
        answers["Answers.Remarks"] = "后来改的";
        var third = await Pages.ReadAsync(await clerk.SendAsync(opened, answers));

        Assert.Equal(AClerk.NumberOn(first), AClerk.NumberOn(second));
        Assert.Contains("已经提交过", Assert.Single(AClerk.ErrorsOn(third)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_every_mistake_at_once_and_keeps_what_was_typed()
    {
        var clerk = await AClerk.AtAsync(portal);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Answers.Name"] = "李小梅",
            ["Answers.Residence.Division"] = "220102",
            ["Answers.Health"] = "6",
            ["SignedOn.Year"] = "2026",
            ["SignedOn.Month"] = "3",
            ["SignedOn.Day"] = "7",
        };

        var page = await clerk.EnterAsync(answers);

        var errors = AClerk.ErrorsOn(page);
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Contains("常住地在吉林省内的，请选择到街道（乡镇）", errors);
        Assert.Contains("登记表的日期不能晚于今天，也不能早于一年以前", errors);
        Assert.Contains("申请人在登记表上签字以后才能提交（按 F8 记录）", errors);
        Assert.Contains("请选择民族", errors);
        Assert.Equal("李小梅", page.GetElementById("Answers_Name")!.GetAttribute("value"));
        Assert.Equal("6", ((IHtmlSelectElement)page.GetElementById("Answers_Health")!).Value);
        Assert.Contains("请选择民族", page.Described("Answers_EthnicGroup"), StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll(".error-summary a"),
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Shows_what_exists_instead_of_doubling_it()
    {
        var address = await portal.FileAsync(102, "222401001");
        var clerk = await AClerk.AtAsync(portal);

        var page = await clerk.EnterAsync(AClerk.AnswersOf(102));

        var found = page.QuerySelector("[data-testid=on-file]")!;
        Assert.Contains(address.Split('/')[^1], found.TextContent, StringComparison.Ordinal);
        Assert.Contains("延吉市", found.TextContent, StringComparison.Ordinal);
        Assert.Contains("住址或联系方式", found.TextContent, StringComparison.Ordinal);
        Assert.Null(found.QuerySelector("a"));
        Assert.Equal("南岭大街二十二号三门", page.GetElementById("Answers_Residence_Detail")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Counts_from_the_day_of_the_paper_after_an_outage()
    {
        var clerk = await AClerk.AtAsync(portal);
        var answers = AClerk.AnswersOf(103);
        answers["SignedOn.Day"] = "2";

        var page = await clerk.EnterAsync(answers);

        Assert.Contains("2026年3月5日", page.QuerySelector("[data-testid=walk-in-saved]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_readers_line_in_the_box_of_the_number_without_scripts()
    {
        var clerk = await AClerk.AtAsync(portal);
        var number = AnApplication.NumberOf(104);

        var page = await clerk.EnterAsync(new(StringComparer.Ordinal)
        {
            ["Answers.Document.Number"] = $"李小梅|女|朝鲜|19900131|吉林省延吉市光华路一号|{number}",
            ["Answers.Mobile"] = AnApplication.MobileOf(104),
        });

        Assert.Empty(AClerk.ErrorsOn(page));
        Assert.Equal(number, page.GetElementById("Answers_Document_Number")!.GetAttribute("value"));
        Assert.Equal("李小梅", page.GetElementById("Answers_Name")!.GetAttribute("value"));
        Assert.Equal("10", ((IHtmlSelectElement)page.GetElementById("Answers_EthnicGroup")!).Value);
        Assert.Equal("光华路一号", page.GetElementById("Answers_Household_Detail")!.GetAttribute("value"));
        Assert.Equal(AnApplication.MobileOf(104), page.GetElementById("Answers_Mobile")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Leaves_the_decision_to_somebody_else()
    {
        var clerk = await AClerk.AtAsync(portal, "supervisor.nanguan");
        var number = AClerk.NumberOn(await clerk.EnterAsync(AClerk.AnswersOf(105)));
        using var same = await portal.OfficerAsync("supervisor.nanguan");
        using var above = await portal.OfficerAsync("supervisor.changchun");

        var own = await same.PageAsync($"/staff/applications/{number}");
        var other = await above.PageAsync($"/staff/applications/{number}");

        Assert.Contains("由您在窗口录入", own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(own.QuerySelector("#decide"));
        Assert.NotNull(other.QuerySelector("#decide"));
        Assert.Contains("李审南", other.QuerySelector("[aria-labelledby=routing]")!.TextContent, StringComparison.Ordinal);
        var answer = await same.PostFromAsync("/staff", $"/staff/applications/{number}/approve");
        Assert.Contains("应由其他审核负责人审核", (await Pages.ReadAsync(answer)).QuerySelector(".banner-refusal")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("service.nanguan")]
    [InlineData("statistics.jilin")]
    [InlineData("admin.jilin")]
    public async Task Is_for_windows_and_supervisors_only(string officer)
    {
        using var visitor = await portal.OfficerAsync(officer);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(new Uri(AClerk.Page, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Writes_no_number_to_the_log()
    {
        var clerk = await AClerk.AtAsync(portal);

        await clerk.LookAsync(AClerk.AnswersOf(106));
        await clerk.EnterAsync(AClerk.AnswersOf(106));

        Assert.DoesNotContain(AnApplication.NumberOf(106), await portal.ReadLogsAsync(), StringComparison.Ordinal);
    }
}

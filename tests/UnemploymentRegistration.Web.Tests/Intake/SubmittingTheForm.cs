using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class SubmittingTheForm(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Confirms_with_the_number_the_agency_and_the_day_by_which_it_is_decided()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3001);
        await applicant.FillInAsync();

        var page = await applicant.SubmitAsync();

        Assert.Equal("申请已提交", page.Title);
        Assert.Contains("2026年3月11日前办结", page.Main, StringComparison.Ordinal);
        Assert.Contains("南关区南岭街道就业服务平台", page.Main, StringComparison.Ordinal);
        Assert.Equal($"/apply/confirmation/{page.Text("[data-testid=application-number]")}", page.Address);
    }

    [Fact]
    public async Task Needs_the_declaration_to_be_accepted()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3002);
        await applicant.FillInAsync();

        var page = await applicant.SendAsync("/apply/declaration", ("DeclarationAccepted", "false"));

        Assert.Equal("请阅读承诺书，并勾选同意", page.ErrorAt("DeclarationAccepted"));
    }

    [Fact]
    public async Task Pressed_twice_at_once_it_makes_one_application()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3003);
        var fields = await ReadyToSubmitAsync(applicant);

        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => applicant.PostAsync("/apply/declaration", fields)));

        Assert.All(pages, page => Assert.Equal("申请已提交", page.Title));
        Assert.Single(pages.Select(page => page.Address).Distinct());
        Assert.Equal(1, await portal.ReadAsync(db => db.Applications.CountAsync(a => a.MobileMasked == "138****3003")));
    }

    [Fact]
    public async Task Sent_again_after_going_back_it_shows_the_same_confirmation()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3004);
        var fields = await ReadyToSubmitAsync(applicant);
        var first = await applicant.PostAsync("/apply/declaration", fields);

        var again = await applicant.PostAsync("/apply/declaration", fields);

        Assert.Equal(first.Address, again.Address);
    }

    [Fact]
    public async Task Of_a_draft_that_is_gone_says_so_in_plain_words()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3005);
        var fields = await ReadyToSubmitAsync(applicant);
        await applicant.SendAsync("/apply");

        var page = await applicant.PostAsync("/apply/declaration", fields);

        Assert.Equal("这份草稿已经不在了", page.Title);
    }

    [Fact]
    public async Task Leads_to_the_page_that_is_not_filled_in()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3006);
        var fields = await ReadyToSubmitAsync(applicant);
        await applicant.SendAsync("/apply/person", ("EthnicGroup", ""));

        var page = await applicant.PostAsync("/apply/declaration", fields);

        Assert.StartsWith("/apply/person", page.Address, StringComparison.Ordinal);
        Assert.Equal("请选择民族", page.ErrorAt("EthnicGroup"));
    }

    [Fact]
    public async Task At_fifteen_a_page_tells_the_day_from_which_one_may_apply()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3007);

        // Sixteen on 7 March 2026, the day after the clock's.
        var page = await applicant.SendAsync(
            "/apply/document",
            ("Document.Type", "resident-id"), ("Document.Number", "220102201003070013"), ("Name", "王小明"), ("Sex", "1"));

        Assert.Equal("现在还不能申请", page.Title);
        Assert.Contains("2026年3月7日", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task From_outside_Jilin_a_page_tells_where_to_register_and_keeps_the_answers()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3008);
        await applicant.SendAsync("/apply/document", applicant.Answers()["document"]);
        await applicant.SendAsync("/apply/household", ("Household.Division", "110105"), ("Household.Detail", "建国路一号"));

        var page = await applicant.SendAsync(
            "/apply/residence",
            ("Residence.Division", "110105"), ("Residence.Detail", "建国路二号"), ("RegistrationPlaceBasis", "residence"));

        Assert.Equal("请到常住地所在的省份登记", page.Title);
        var kept = (IHtmlInputElement)(await applicant.VisitAsync("/apply/residence")).GetElementById("Residence_Detail")!;
        Assert.Equal("建国路二号", kept.Value);
    }

    [Fact]
    public async Task From_outside_Jilin_the_place_of_former_work_is_asked_for_and_decides()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3009);
        await applicant.FillInAsync(("Household.Division", "110105"));
        (string, string)[] residence =
            [("Residence.Division", "110105"), ("Residence.Detail", "建国路二号"), ("RegistrationPlaceBasis", "employment")];

        var asked = await applicant.SendAsync("/apply/residence", residence);
        await applicant.SendAsync("/apply/residence", [.. residence, ("RegistrationPlace.Division", "222401")]);
        var page = await applicant.SubmitAsync();

        Assert.NotNull(asked.Html.GetElementById("RegistrationPlace_Division"));
        Assert.Empty(asked.Errors);
        Assert.Contains("延吉市就业服务局", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_an_open_application_learns_of_it_at_the_first_page()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3010);
        var number = await applicant.FileAsync();

        var page = await applicant.SendAsync("/apply/document", applicant.Answers()["document"]);

        Assert.Equal("您的申请正在办理", page.Title);
        Assert.Equal(number, page.Text("[data-testid=existing-number]"));
    }

    [Fact]
    public async Task Somebody_who_types_a_strangers_document_learns_no_number_of_theirs()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3020);
        using var stranger = await Applicant.SignedInAsync(portal, 3021);
        var number = await applicant.FileAsync();

        var page = await stranger.SendAsync("/apply/document", applicant.Answers()["document"]);

        Assert.Equal("您的申请正在办理", page.Title);
        Assert.DoesNotContain(number, page.Main, StringComparison.Ordinal);
        Assert.Contains("为保护个人信息", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_confirmation_is_nobody_elses()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3011);
        using var other = await Applicant.SignedInAsync(portal, 3012);
        var number = await applicant.FileAsync();

        using var own = await applicant.GetAsync($"/apply/confirmation/{number}");
        using var others = await other.GetAsync($"/apply/confirmation/{number}");

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
    }

    [Fact]
    public async Task Stores_the_answers_as_the_form_asks_them()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 3013);
        await applicant.FillInAsync();
        await applicant.SendAsync(
            "/apply/work",
            ("Qualifications[0].Name", "电工"), ("Qualifications[0].Level", "4"), ("JobIntentions[0]", ""), ("JobIntentions[1]", "维修"), ("Remarks", "可以倒班"));

        var number = (await applicant.SubmitAsync()).Text("[data-testid=application-number]");

        var stored = await portal.ReadAsync(db => db.Applications.SingleAsync(a => a.MobileMasked == "138****3013"));
        Assert.Equal(number, stored.Id.ToString());
        Assert.Equal([new Qualification("电工", "4")], stored.Qualifications);
        Assert.Equal(["维修"], stored.JobIntentions);
        Assert.Equal("service-hall", stored.Channel.Value);
    }

    /// <summary>What the button of the last page sends.</summary>
    private static async Task<(string Name, string Value)[]> ReadyToSubmitAsync(Applicant applicant)
    {
        await applicant.FillInAsync();
        var page = await applicant.VisitAsync("/apply/declaration");
        return Applicant.Filled(page.QuerySelector<IHtmlFormElement>("main form")!, ("DeclarationAccepted", "true"));
    }
}

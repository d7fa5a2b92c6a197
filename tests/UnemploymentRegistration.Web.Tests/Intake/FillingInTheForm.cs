using System.Net;
using AngleSharp.Html.Dom;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class FillingInTheForm(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("document", 2001, new[] { "Document_Type", "Document_Number", "Name", "Sex" })]
    [InlineData("person", 2002, new[] { "EthnicGroup", "Education", "Health" })]
    [InlineData("household", 2003, new[] { "Household_Division", "Household_Detail" })]
    [InlineData("residence", 2004, new[] { "Residence_Division", "Residence_Detail", "RegistrationPlaceBasis" })]
    [InlineData("unemployment", 2005, new[] { "UnemployedSince", "Reason", "ClaimsBenefit" })]
    public async Task Says_at_every_field_at_once_what_a_page_misses(string step, int person, string[] fields)
    {
        using var applicant = await Applicant.SignedInAsync(portal, person);
        await applicant.SendAsync("/apply/document", applicant.Answers()["document"]);
        var page = await applicant.SendAsync(
            $"/apply/{step}",
            step == "document" ? [("Document.Type", ""), ("Document.Number", ""), ("Name", ""), ("Sex", "")] : []);

        Assert.Equal($"/apply/{step}", page.Address);
        Assert.StartsWith("错误：", page.Html.Title, StringComparison.Ordinal);
        Assert.All(fields, field => Assert.NotNull(page.ErrorAt(field)));
        Assert.Equal(fields.Length, page.Errors.Length);
    }

    [Fact]
    public async Task Shows_a_wrong_answer_again_as_it_was_typed()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2011);

        var page = await applicant.SendAsync(
            "/apply/document",
            ("Document.Type", "resident-id"), ("Document.Number", "11010519491231002１"), ("Name", "李小梅"), ("Sex", "2"));

        Assert.NotNull(page.ErrorAt("Document_Number"));
        Assert.Equal("11010519491231002１", ((IHtmlInputElement)page.Html.GetElementById("Document_Number")!).Value);
        Assert.Equal("李小梅", ((IHtmlInputElement)page.Html.GetElementById("Name")!).Value);
    }

    [Fact]
    public async Task Keeps_what_was_typed_right_or_wrong_through_signing_out()
    {
        using var before = await Applicant.SignedInAsync(portal, 2012);
        await before.SendAsync("/apply/document", ("Document.Type", "resident-id"), ("Document.Number", "123"), ("Name", "李小梅"));
        portal.Clock.Pass(TimeSpan.FromMinutes(2));

        using var later = await Applicant.SignedInAsync(portal, 2012);
        var page = await later.VisitAsync("/apply/document");

        Assert.Equal("123", ((IHtmlInputElement)page.GetElementById("Document_Number")!).Value);
        Assert.Equal("李小梅", ((IHtmlInputElement)page.GetElementById("Name")!).Value);
        Assert.Contains("您有一份没填完的申请", (await later.VisitAsync("/apply")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offers_the_mobile_that_the_person_signed_in_with()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2013);
        await applicant.SendAsync("/apply/document", applicant.Answers()["document"]);

        var page = await applicant.VisitAsync("/apply/contact");

        Assert.Equal(applicant.Mobile, ((IHtmlInputElement)page.GetElementById("Mobile")!).Value);
    }

    [Fact]
    public async Task Asks_about_a_disability_after_the_answer_that_raises_it_and_blames_nobody()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2014);
        await applicant.SendAsync("/apply/document", applicant.Answers()["document"]);

        var asked = await applicant.SendAsync("/apply/person", ("EthnicGroup", "10"), ("Education", "21"), ("Health", "6"));
        var answered = await applicant.SendAsync(
            "/apply/person",
            ("EthnicGroup", "10"), ("Education", "21"), ("Health", "6"), ("Disability.Scale", "not-assessed"), ("Disability.Level", ""));

        Assert.Equal("/apply/person", asked.Address);
        Assert.NotNull(asked.Html.GetElementById("Disability_Scale"));
        Assert.Empty(asked.Errors);
        Assert.Equal("/apply/household", answered.Address);
    }

    [Fact]
    public async Task Asks_for_the_birth_date_where_a_travel_permit_does_not_tell_it()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2015);
        (string, string)[] permit = [("Document.Type", "hk-mo-travel-permit"), ("Document.Number", "H12345678"), ("Name", "陈大文"), ("Sex", "1")];

        var asked = await applicant.SendAsync("/apply/document", permit);
        var missing = await applicant.SendAsync("/apply/document", [.. permit, ("BirthDate.Year", ""), ("BirthDate.Month", ""), ("BirthDate.Day", "")]);
        var answered = await applicant.SendAsync("/apply/document", [.. permit, ("BirthDate.Year", "1990"), ("BirthDate.Month", "1"), ("BirthDate.Day", "31")]);

        Assert.Empty(asked.Errors);
        Assert.Equal("请填写出生日期", missing.ErrorAt("BirthDate"));
        Assert.Equal("/apply/person", answered.Address);
    }

    [Fact]
    public async Task Shows_the_next_level_of_a_division_without_judging_the_page()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2016);
        await applicant.SendAsync("/apply/document", applicant.Answers()["document"]);

        var page = await applicant.SendAsync(
            "/apply/household", ("Household.Division.Province", "22"), ("choose-division", "Household.Division"));

        Assert.NotNull(page.Html.GetElementById("Household_Division_City"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_change_from_the_check_page_comes_back_to_it()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2017);
        await applicant.FillInAsync();

        var page = await applicant.SendAsync("/apply/contact?from=check", ("Mobile", applicant.Mobile), ("OtherContact", "家人13900000000"));

        Assert.Equal("/apply/check", page.Address);
        Assert.Contains("家人13900000000", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_page_names_what_is_not_filled_in_and_leads_there()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2018);
        await applicant.FillInAsync(("EthnicGroup", ""), ("Reason", ""));

        var page = await applicant.VisitAsync("/apply/check");

        Assert.Contains("还有内容没填完：个人情况、失业情况", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/apply/person", page.QuerySelector(".actions a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_discarded_draft_is_gone()
    {
        using var applicant = await Applicant.SignedInAsync(portal, 2019);
        await applicant.SendAsync("/apply/document", applicant.Answers()["document"]);

        await applicant.SendAsync("/apply");

        Assert.DoesNotContain("没填完", (await applicant.VisitAsync("/apply")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_somebody_signed_in()
    {
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/apply/document", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/account/sign-in?returnUrl=%2Fapply%2Fdocument", answer.RequestMessage!.RequestUri!.PathAndQuery);
    }
}

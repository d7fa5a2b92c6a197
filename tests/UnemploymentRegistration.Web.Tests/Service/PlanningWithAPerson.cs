using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>Plan, recognition, referrals, documents and texts of one person, as an officer meets them on the pages (9.1, 9.3).</summary>
public sealed class PlanningWithAPerson(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Says_everything_that_is_wrong_with_a_plan_at_once_and_keeps_what_was_typed()
    {
        var plan = $"{await portal.ServedAsync(7301)}/plan";
        using var officer = await portal.OfficerAsync("service.nanguan");

        var page = await Pages.ReadAsync(await officer.PostFromAsync(
            plan,
            plan,
            ("Write.Skills", "电话13912345678"), ("Write.JobSearchOn", "2027-01-01"), ("Write.Occupations", "一、二、三、四、五、六"),
            ("Write.ReviewDue", "2025-01-01")));

        Assert.Equal(["Write_Skills", "Write_JobSearchOn", "Write_Occupations", "Write_ReviewDue"], page.WrongFields());
        Assert.Equal("电话13912345678", page.QuerySelector("#Write_Skills")!.TextContent.Trim());
        Assert.Equal("2027", page.QuerySelector("#Write_JobSearchOn")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("details[open]"));
    }

    [Fact]
    public async Task Shows_what_a_colleague_saved_meanwhile_and_loses_neither_text()
    {
        var plan = $"{await portal.ServedAsync(7302)}/plan";
        using var officer = await portal.OfficerAsync("service.nanguan");
        var (one, other) = (await officer.PageAsync(plan), await officer.PageAsync(plan));
        using var saved = await officer.PostAsync(one, plan, ("Write.Skills", "会驾驶"), ("Write.Seen", SeenOn(one)));

        var page = await Pages.ReadAsync(await officer.PostAsync(other, plan, ("Write.Skills", "会烹饪"), ("Write.Seen", SeenOn(other))));

        Assert.Contains("会驾驶", page.QuerySelector("#plan ~ dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("会烹饪", page.QuerySelector("#Write_Skills")!.TextContent.Trim());
        using var again = await officer.PostAsync(page, plan, ("Write.Skills", "会驾驶和烹饪"), ("Write.Seen", SeenOn(page)));
        Assert.Equal("会驾驶和烹饪", (await officer.PageAsync(plan)).QuerySelector("#Write_Skills")!.TextContent.Trim());
    }

    [Fact]
    public async Task Recognises_who_is_hard_to_employ_for_a_term_and_ends_it_only_with_a_reason()
    {
        var plan = $"{await portal.ServedAsync(7303)}/plan";
        using var officer = await portal.OfficerAsync("service.nanguan");
        var named = (await officer.PageAsync(plan)).QuerySelectorAll("#Recognition_NamedOfficer option")
            .Single(option => option.TextContent == "赵暖心").GetAttribute("value")!;
        (string, string)[] term = [("Recognition.Ground", "physical"), ("Recognition.DecidedBy", "南关区就业服务局"), ("Recognition.NamedOfficer", named)];

        var wrong = await Pages.ReadAsync(await officer.PostFromAsync(
            plan,
            $"{plan}/recognitions",
            [.. term, ("Recognition.DecidedOn", "2026-03-07"), ("Recognition.From", "2026-03-01"), ("Recognition.To", "2026-02-01")]));
        Assert.Equal(["Recognition_DecidedOn", "Recognition_To"], wrong.WrongFields());

        using var entered = await officer.PostFromAsync(
            plan,
            $"{plan}/recognitions",
            [.. term, ("Recognition.DecidedOn", "2026-03-02"), ("Recognition.From", "2026-03-02"), ("Recognition.To", "2027-03-01")]);

        var page = await officer.PageAsync(plan);
        Assert.Contains("期限2026年3月2日至2027年3月1日", page.Words(), StringComparison.Ordinal);
        var end = page.QuerySelector("a[href*='?end=']")!.GetAttribute("href")!;
        var address = $"{plan}/recognitions/{end.Split('=')[^1]}/end";
        var unexplained = await Pages.ReadAsync(await officer.PostFromAsync(end, address, ("End.Reason", "好")));
        Assert.Equal(["End_Reason"], unexplained.WrongFields());
        Assert.Equal("好", unexplained.QuerySelector("#End_Reason")!.GetAttribute("value"));
        using var ended = await officer.PostFromAsync(end, address, ("End.Reason", "已在超市稳定就业"));
        Assert.Contains("退出理由：已在超市稳定就业", (await officer.PageAsync(plan)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_the_return_call_of_a_referral_on_the_list_until_its_outcome_is_known()
    {
        var served = await portal.ServedAsync(7304);
        var referrals = $"{served}/referrals";
        using var officer = await portal.OfficerAsync("service.nanguan");
        var wrong = await Pages.ReadAsync(await officer.PostFromAsync(referrals, referrals, ("Make.ReturnCallDue", "2027-01-01")));
        Assert.Equal(["Make_Kind", "Make_Target", "Make_ReturnCallDue"], wrong.WrongFields());

        using var made = await officer.PostFromAsync(
            referrals, referrals, ("Make.Kind", "Vacancy"), ("Make.Target", "南湖超市：收银员"), ("Make.ReturnCallDue", "2026-03-06"));
        Assert.Contains("推介后回访", (await officer.PageAsync(served)).Words(), StringComparison.Ordinal);

        var follow = (await officer.PageAsync(referrals)).QuerySelector("a[href*='?follow=']")!.GetAttribute("href")!;
        var address = $"{referrals}/{follow.Split('=')[^1]}";
        var undated = await Pages.ReadAsync(await officer.PostFromAsync(follow, address, ("Follow.Outcome", "later"), ("Follow.Note", "约了周一面试")));
        Assert.Equal(["Follow_Postponed"], undated.WrongFields());
        Assert.Equal("约了周一面试", undated.QuerySelector("#Follow_Note")!.TextContent.Trim());

        using var followed = await officer.PostFromAsync(follow, address, ("Follow.Outcome", "NotHired"), ("Follow.Note", "班次不合适"));
        Assert.Contains("未被录用", (await officer.PageAsync(referrals)).Words(), StringComparison.Ordinal);
        var second = await Pages.ReadAsync(await officer.PostFromAsync(referrals, address, ("Follow.Outcome", "Hired")));
        Assert.Contains("该推介已经有结果了", second.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remembers_which_version_of_a_list_was_handed_over()
    {
        var documents = $"{await portal.ServedAsync(7305)}/documents";
        var first = await portal.PublishAsync(DocumentKind.PolicyList, "就业扶持政策清单", "一、社会保险补贴，最多二年");
        using var officer = await portal.OfficerAsync("service.nanguan");

        Assert.Equal(["Chosen"], (await Pages.ReadAsync(await officer.PostFromAsync(documents, documents))).WrongFields());
        using var handed = await officer.PostFromAsync(documents, documents, ("chosen", first));
        await portal.PublishAsync(DocumentKind.PolicyList, "就业扶持政策清单", "一、社会保险补贴，最多三年");

        var page = await officer.PageAsync(documents);
        Assert.Contains("本人有第1版", page.QuerySelector("form label")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("最多二年", (await officer.PageAsync(page.QuerySelector(".timeline a")!.GetAttribute("href")!)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_beside_the_contacts_what_became_of_a_text()
    {
        var served = await portal.ServedAsync(7306);
        var template = await portal.PublishAsync(DocumentKind.SmsTemplate, "招聘会邀请", "{姓名}：本周六{机构}举办招聘会，请电话咨询。");
        using var officer = await portal.OfficerAsync("service.nanguan");

        Assert.Equal(["Template"], (await Pages.ReadAsync(await officer.PostFromAsync(served, $"{served}/texts"))).WrongFields());
        using var sent = await officer.PostFromAsync(served, $"{served}/texts", ("template", template));
        Assert.Contains("等待发送", (await officer.PageAsync(served)).QuerySelector("#sent ~ .timeline")!.TextContent, StringComparison.Ordinal);

        Assert.Contains("李小梅：本周六南关区南岭街道就业服务平台举办招聘会", (await portal.SmsForAsync(AnApplication.MobileOf(7306)))[0], StringComparison.Ordinal);
        var page = await officer.PageAsync(served);
        Assert.Contains("已发送", page.QuerySelector("#sent ~ .timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("还没有联系记录", page.Words(), StringComparison.Ordinal);
        var again = await Pages.ReadAsync(await officer.PostFromAsync(served, $"{served}/texts", ("template", template)));
        Assert.Contains("今天已经给该人员发过这条短信", again.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_to_many_only_after_a_template_was_chosen_and_says_what_became_of_each()
    {
        var (first, second) = (await portal.ServedAsync(7307), await portal.ServedAsync(7308));
        var template = await portal.PublishAsync(DocumentKind.SmsTemplate, "培训通知", "{姓名}：新一期培训开始报名。");
        using var officer = await portal.OfficerAsync("service.nanguan");
        (string, string)[] people = [("cases", $"{ServedPeople.IdOf(first)}"), ("cases", $"{ServedPeople.IdOf(second)}")];

        var unchosen = await Pages.ReadAsync(await officer.PostFromAsync(first, $"{ServedPeople.List}/texts/send", people));
        Assert.Equal(["Template"], unchosen.WrongFields());
        Assert.Equal(2, unchosen.QuerySelectorAll("input[name=cases]").Length);

        using var alone = await officer.PostFromAsync(first, $"{first}/texts", ("template", template));
        var results = await Pages.ReadAsync(await officer.PostFromAsync(
            first, $"{ServedPeople.List}/texts/send", [.. people, ("template", template)]));
        Assert.Equal(
            ["今天已经给该人员发过这条短信。", "已列入发送"],
            results.QuerySelectorAll("td[data-label=结果]").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Tells_the_way_of_a_case_in_words_and_not_in_codes()
    {
        var served = await portal.ServedAsync(7309);
        using var officer = await portal.OfficerAsync("service.nanguan");
        using var planned = await officer.PostFromAsync(
            served, $"{served}/plan", ("Write.Skills", "会驾驶"), ("Write.ReviewDue", "2026-04-01"));
        using var graded = await officer.PostFromAsync(served, $"{served}/grade", ("grade", ServiceGrade.Close.ToCode()));
        using var called = await officer.PostFromAsync(
            served, $"{served}/contacts", ("Contact.Method", "phone"), ("Contact.Reached", "no"), ("then", "stay"));

        var history = (await officer.PageAsync(served)).QuerySelector("#history ~ .timeline")!.TextContent;

        Assert.Contains("帮扶计划复核，2026年4月1日", history, StringComparison.Ordinal);
        Assert.Contains("重点服务", history, StringComparison.Ordinal);
        Assert.Contains("电话，未联系上", history, StringComparison.Ordinal);
        Assert.DoesNotMatch("[a-z]", history);
    }

    [Fact]
    public async Task Does_not_exist_outside_the_jurisdiction()
    {
        var served = await portal.ServedAsync(7310);
        using var stranger = await portal.OfficerAsync("supervisor.yanji");
        var form = await stranger.PageAsync(ServedPeople.List);

        foreach (var part in new[] { "plan", "referrals", "documents", "texts", "hand-over" })
        {
            using var page = await stranger.GetAsync(new Uri($"{served}/{part}", UriKind.Relative));
            using var posted = await stranger.PostAsync(form, $"{served}/{part}", ("template", "1"), ("chosen", "1"));
            Assert.Equal((part, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (part, page.StatusCode, posted.StatusCode));
        }

        Assert.Equal(0, await portal.ReadAsync(db => db.ServicePlans.CountAsync(p => p.Case == ServedPeople.IdOf(served))));
    }

    private static string SeenOn(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("[name='Write.Seen']")!.GetAttribute("value")!;
}

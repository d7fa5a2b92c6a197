using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Service;

/// <summary>Whoever serves people and whoever keeps the lists looks at every page about it, with something on each.</summary>
public sealed class VisitingTheServicePages(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const string Caseload = "/staff/caseload";
    private const string Documents = "/admin/documents";
    private const string Grounds = "/admin/local-grounds";
    private const string Standards = "/admin/dibao-standards";

    [Fact]
    public async Task Finds_each_sound_at_a_desk_and_on_a_telephone()
    {
        await LooksAtTheListsAsync(await browser.OpenDeskAsync(portal, "admin.jilin"));
        await browser.RegisterFromAChannelAsync(portal, 970, "赵一一");
        await browser.RegisterFromAChannelAsync(portal, 971, "钱二二");
        var page = await browser.OpenDeskAsync(portal, "service.nanguan");
        await page.GotoAsync(Caseload + "?all=true");
        var (one, other) = (await CaseOfAsync(page, "赵一一"), await CaseOfAsync(page, "钱二二"));
        await LooksAtAPersonAsync(page, one);
        await LooksAtManyAsync(page, one, other);
    }

    private static async Task LooksAtTheListsAsync(IPage page)
    {
        await page.GotoAsync(Documents + "/new");
        await PostAsync(page, Documents + "/new", ("Kind", "PolicyList"), ("Name", "就业扶持政策清单"), ("Text", "一、社会保险补贴\n二、创业担保贷款"), ("ValidFrom", "2026-03-06"));
        await PostAsync(page, Documents + "/new", ("Kind", "SmsTemplate"), ("Name", "招聘会邀请"), ("Text", "{姓名}：本周六{机构}举办招聘会。"), ("ValidFrom", "2026-03-06"));
        await PostAsync(page, Grounds, ("Form.Division", "220102"), ("Form.Name", "迁往省外长期居住"), ("Form.Document", "长南人社发〔2026〕2号"), ("Form.ValidFrom", "2026-03-01"));
        await PostAsync(page, Standards, ("Form.County", "220102"), ("Form.Kind", "Dibao"), ("Form.ValidFrom", "2026-01-01"), ("Form.Monthly", "1050"), ("Form.Document", "长民发〔2025〕3号"));
        await LooksAtAsync(page, Documents + "/new", Documents);
        await LooksAtAsync(page, await LinkAsync(page, "tbody a"), Standards, Grounds);
        await LooksAtAsync(page, await LinkAsync(page, "tbody a"));
    }

    private static async Task LooksAtAPersonAsync(IPage page, string served)
    {
        await page.GotoAsync(served + "/plan");
        var officer = await page.Locator("#Recognition_NamedOfficer option").Nth(1).GetAttributeAsync("value");
        await PostAsync(page, served + "/plan", ("Write.Skills", "会驾驶"), ("Write.Occupations", "配送员"), ("Write.ReviewDue", "2026-04-01"));
        await PostAsync(page, served + "/plan/steps", ("Step.Kind", "Training"), ("Step.On", "2026-03-05"));
        await PostAsync(page, served + "/plan/reviews", ("Review.Text", "参加了一次面试"), ("Review.Next", "2026-05-01"));
        await PostAsync(
            page,
            served + "/plan/recognitions",
            ("Recognition.Ground", "physical"), ("Recognition.DecidedBy", "南关区就业服务局"), ("Recognition.DecidedOn", "2026-03-02"),
            ("Recognition.From", "2026-03-02"), ("Recognition.To", "2027-03-01"), ("Recognition.NamedOfficer", officer!));
        await PostAsync(page, served + "/referrals", ("Make.Kind", "Vacancy"), ("Make.Target", "南湖超市：收银员"), ("Make.ReturnCallDue", "2026-03-10"));
        await LooksAtAsync(page, served + "/plan");
        await LooksAtAsync(page, await LinkAsync(page, "a[href*='?end=']"), served + "/referrals");
        await LooksAtAsync(page, await LinkAsync(page, "a[href*='?follow=']"), served + "/texts");
        await PostAsync(page, served + "/texts", ("template", await ValueAsync(page, "[name=Template]")));
        await LooksAtAsync(page, served + "/documents");
        await PostAsync(page, served + "/documents", ("chosen", await ValueAsync(page, "[name=Chosen]")));
        await LooksAtAsync(page, served + "/documents", served + "/hand-over");
        await PostAsync(page, served + "/hand-over", ("Form.Residence", "222401001"), ("Form.Address", "光华路9号"), ("Form.Note", "正在找工作"));
        await LooksAtAsync(page, served, served + "/hand-over", "/staff/hand-overs");
        await LooksAtAsync(page, await LinkAsync(page, "tbody a"));
    }

    private static async Task LooksAtManyAsync(IPage page, string one, string other)
    {
        await page.GotoAsync(one);
        var registration = await LinkAsync(page, "a[href^='/staff/registrations/']");
        await PostAsync(
            page,
            registration + "/false-statement",
            ("Obtained", "InsuranceBenefit"), ("ObtainedOn", "2026-03-02"), ("What", "承诺没有工作，社保查实已在单位上班并领取待遇"));
        await LooksAtAsync(page, registration + "/false-statement", "/staff/false-statements");
        await LooksAtAsync(page, await LinkAsync(page, "tbody a"), "/staff/leave");
        var officers = await page.Locator("#Form_Stand option").EvaluateAllAsync<string[]>("options => options.map(option => option.value).filter(value => value)");
        var away = await page.Locator("#Form_Away option").Nth(1).GetAttributeAsync("value");
        await PostAsync(
            page, "/staff/leave", ("Form.Away", away!), ("Form.Stand", officers.First(key => key != away)), ("Form.From", "2026-03-09"), ("Form.To", "2026-03-10"));
        await LooksAtAsync(page, "/staff/leave", Caseload + "/referred", Caseload + "/referred/import");
        foreach (var next in new[] { "为所选人员记录集体活动", "给所选人员发短信" })
        {
            await page.GotoAsync(Caseload + "?all=true");
            foreach (var served in new[] { one, other })
            {
                await page.Locator($"input[name=cases][value='{served.Split('/')[^1]}']").CheckAsync();
            }

            await page.GetByRole(AriaRole.Button, new() { Name = next }).ClickAsync();
            await Expect(page.GetByText("钱二二")).ToBeVisibleAsync();
            await IsSoundAsync(page);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "发送2条短信" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.GetByLabel("招聘会邀请").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "发送2条短信" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "钱二二" })).ToContainTextAsync("已列入发送");
        await IsSoundAsync(page);
    }

    private static async Task LooksAtAsync(IPage page, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.Equal((address, 200), (address, answer!.Status));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await IsSoundAsync(page);
        }
    }

    // One load for both widths: the styles alone make the difference.
    private static async Task IsSoundAsync(IPage page)
    {
        await page.HasUniqueIdsAsync();
        await page.FitsItsWidthAsync();
        await page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        await page.IsSoundAtADeskAsync();
        await page.SetViewportSizeAsync(Widths.Desk, Widths.Height);
    }

    private static async Task<string> CaseOfAsync(IPage page, string name) => (await LinkAsync(page, $"tbody th a:text('{name}')")).Split('?')[0];

    private static async Task<string> LinkAsync(IPage page, string selector) => (await page.Locator(selector).First.GetAttributeAsync("href"))!;

    private static async Task<string> ValueAsync(IPage page, string selector) => (await page.Locator(selector).First.GetAttributeAsync("value"))!;

    // What is only data for a page that is looked at, sent as its form would, without opening a page for it.
    private static async Task PostAsync(IPage page, string address, params (string Name, string Value)[] fields)
    {
        var refusal = await page.EvaluateAsync<string>(
            """
            async ([address, fields]) => {
                const body = new URLSearchParams(fields);
                body.append('__RequestVerificationToken', document.querySelector('[name=__RequestVerificationToken]').value);
                const answer = await fetch(address, { method: 'POST', body });
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                return answer.ok ? [...page.querySelectorAll('.error-summary li, .banner-refusal')].map(one => one.textContent).join() : `${answer.status}`;
            }
            """,
            new object[] { address, fields.Select(field => new[] { field.Name, field.Value }).ToArray() });
        Assert.Equal((address, ""), (address, refusal));
    }
}

using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Review;

/// <summary>An administrator loads a list; an officer asks again, sees what was found, phones, and writes it down.</summary>
public sealed class LookingAtTheEvidence(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int StaffTarget = 24;
    private const string Header = "document_type,document_number,name,fact,fact_since,reference\n";

    [Theory]
    [InlineData(Widths.Desk, 10, true)]
    [InlineData(Widths.Phone, 20, true)]
    [InlineData(Widths.Desk, 30, false)]
    public async Task Goes_from_a_list_to_a_finding(int width, int person, bool withScripts)
    {
        var number = await FileAsync(person);
        var admin = await OpenAsync(width, "admin.jilin", withScripts);
        await LoadListAsync(admin, person, withScripts);

        var page = await OpenAsync(width, "supervisor.nanguan", withScripts);
        await page.GotoAsync($"/staff/applications/{number}");
        await page.GetByRole(AriaRole.Button, new() { Name = "再次比对" }).ClickAsync();
        await Expect(page.GetByText("领取养老保险待遇，自2025年12月1日起")).ToBeVisibleAsync();
        await IsSoundAsync(page, withScripts);
        await WriteDownAsync(page, withScripts);
    }

    private async Task LoadListAsync(IPage admin, int person, bool withScripts)
    {
        await admin.GetByRole(AriaRole.Link, new() { Name = "管理", Exact = true }).ClickAsync();
        await admin.GetByRole(AriaRole.Link, new() { Name = "比对名单" }).First.ClickAsync();
        await IsSoundAsync(admin, withScripts);
        await admin.GetByLabel("比对来源").SelectOptionAsync(new SelectOptionValue { Label = "养老保险待遇领取" });
        await admin.GetByLabel("名单文件").SetInputFilesAsync(new FilePayload
        {
            Name = $"养老{person}.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"{Header}resident-id,{AnApplication.NumberOf(person)},李小梅,pension,2025-12-01,x\nbad\n"),
        });
        await admin.GetByRole(AriaRole.Button, new() { Name = "上传并导入" }).ClickAsync();
        await Expect(admin.GetByText("名单已上传")).ToBeVisibleAsync();
        await IsInUseAsync($"养老{person}.csv");
        await admin.ReloadAsync();
        await Expect(admin.GetByRole(AriaRole.Row).Filter(new() { HasText = $"养老{person}.csv" })).ToContainTextAsync("使用中");
        await IsSoundAsync(admin, withScripts);
    }

    private static async Task WriteDownAsync(IPage page, bool withScripts)
    {
        await page.GetByText("记录一次核实", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存核实记录" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("请选择核实方式");
        await IsSoundAsync(page, withScripts);
        await page.GetByLabel("电话核实").CheckAsync();
        await page.GetByLabel("核实结果").FillAsync("电话询问本人，确认尚未领取养老金。");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存核实记录" }).ClickAsync();
        await Expect(page.GetByText("电话询问本人，确认尚未领取养老金。")).ToBeVisibleAsync();
        await IsSoundAsync(page, withScripts);
    }

    private async Task<IPage> OpenAsync(int width, string userName, bool withScripts)
    {
        var page = await browser.OpenAsync(portal.Address, width, withScripts);
        await page.GotoAsync("/staff");
        await page.GetByLabel("用户名").FillAsync(userName);
        await page.GetByLabel("密码").FillAsync(DemoData.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "工作台" })).ToBeVisibleAsync();
        return page;
    }

    // axe runs in the page, which needs scripts.
    private static async Task IsSoundAsync(IPage page, bool withScripts)
    {
        if (withScripts)
        {
            await page.IsAccessibleAsync();
            await page.FitsItsWidthAsync();
            await page.HasTargetsOfAsync(StaffTarget);
        }
    }

    private async Task IsInUseAsync(string file)
    {
        while (!(await portal.InsideAsync(services => services.GetRequiredService<ListHistory>()
            .ReadAsync(before: null, CancellationToken.None))).Lists.Any(l => l.FileName == file && l.Status is ComparisonListStatus.Current))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    private async Task<string> FileAsync(int person)
    {
        using var channel = portal.Channel();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/applications", UriKind.Relative))
        {
            Content = JsonContent.Create(AnApplication.Json(person)),
        };
        request.Headers.Add("Idempotency-Key", $"evidence {person}");
        using var answer = await channel.SendAsync(request);
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonObject>())!["number"]!.GetValue<string>();
    }
}

using System.Text.Json.Nodes;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Review;

/// <summary>Rule 4.6: on paper the form is the annex, one A4 page, whatever stands on it.</summary>
public sealed class PrintingTheForm(Portal portal, Hosting.Browser browser)
    : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private static readonly string[] _labels =
    [
        "失业人员登记表", "姓名*", "性别*", "民族*", "政治面貌", "文化程度*", "健康状况*", "证件类型*", "证件号码*", "出生日期",
        "户籍地址*", "常住地址*", "手机*", "固定电话", "电子邮箱", "其他联系方式", "失业时间*", "登记失业地*", "失业原因*",
        "申领失业保险金*", "申请就业困难认定", "资格、技能或职称", "求职意向", "备注", "承诺书", "承诺人签名:", "受理机构:",
        "受理人签名:", "注:", "残疾人证等级(1至4级)", "能够找到本人、提供服务的地址", "承诺不实的,本人愿意承担相应的法律责任",
    ];

    [Theory]
    [InlineData(Widths.Desk)]
    [InlineData(Widths.Phone)]
    public async Task A_blank_one_is_one_page_and_open_to_everyone(int width)
    {
        var page = await browser.OpenAsync(portal.Address, width);
        await page.GotoAsync("/guide");
        await page.GetByRole(AriaRole.Link, new() { Name = "空白登记表" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "打印" })).ToBeVisibleAsync();
        await page.IsAccessibleAsync();
        await page.FitsItsWidthAsync();

        var paper = Assert.Single((await PaperPrint.OfAsync(page)).Pages);

        Assert.All(_labels, label => Assert.Contains(label, paper, StringComparison.Ordinal));
        Assert.Contains("□军人退出现役且未纳入国家统一安置", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("办理指南", paper, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("common", 1)]
    [InlineData("fullest", 2)]
    [InlineData("crowded", 3)]
    public async Task A_filled_one_is_one_page_with_every_answer(string form, int person)
    {
        var answers = form switch
        {
            "fullest" => Fullest(person),
            "crowded" => Crowded(person),
            _ => AnApplication.Json(person),
        };
        var number = await portal.FileAsync(answers, form);
        var page = await browser.OpenDeskAsync(portal, "window.nanguan");
        await page.GotoAsync($"/staff/applications/{number}");
        await page.GetByRole(AriaRole.Link, new() { Name = "打印登记表" }).ClickAsync();
        await page.IsSoundAtADeskAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "显示完整号码" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "打印" })).ToBeVisibleAsync();
        await page.IsSoundAtADeskAsync();

        await Expect(page.Locator(".sheet-dense")).ToHaveCountAsync(form == "fullest" ? 1 : 0);

        var paper = Assert.Single((await PaperPrint.OfAsync(page)).Pages);

        Assert.All(_labels, label => Assert.Contains(label, paper, StringComparison.Ordinal));
        Assert.All(Words(answers), word => Assert.Contains(PaperPrint.WithoutSpace(word), paper, StringComparison.Ordinal));
        Assert.Contains(number, paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_as_many_pages_without_scripts_too()
    {
        string[] numbers =
        [
            await portal.FileAsync(AnApplication.Json(11), "first"),
            await portal.FileAsync(Fullest(12), "second"),
            await portal.FileAsync(AnApplication.Json(13), "third"),
        ];
        var page = await browser.OpenDeskAsync(portal, "window.nanguan", withScripts: false);
        await page.GotoAsync("/staff/queue");
        await page.GetByRole(AriaRole.Link, new() { Name = "打印登记表" }).ClickAsync();
        await page.GetByLabel("申请编号").FillAsync(string.Join('\n', numbers));
        await page.GetByRole(AriaRole.Button, new() { Name = "打印这些登记表" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "打印登记表（3份）" })).ToBeVisibleAsync();

        var paper = await PaperPrint.OfAsync(page);

        Assert.Equal(numbers.Length, paper.Pages.Count);
        Assert.All(numbers.Zip(paper.Pages), sheet => Assert.Contains(sheet.First, sheet.Second, StringComparison.Ordinal));
    }

    // The longest that each field takes.
    private static JsonObject Fullest(int person)
    {
        var form = AnApplication.Json(person);
        form["name"] = Long("买买提·艾力", 50);
        form["household"]!["detail"] = Long("户籍所在街道门牌", 200);
        form["residence"]!["detail"] = Long("常住小区楼栋单元", 200);
        form["landline"] = "0431-88888888（8888）-88888888";
        form["email"] = Long("someone.long", 88) + "@example.com";
        form["otherContact"] = Long("微信请联系我的姐姐", 100);
        form["health"] = "6";
        form["disability"] = new JsonObject { ["scale"] = "injury", ["level"] = 10 };
        form["reason"] = "other";
        form["reasonText"] = Long("原单位搬迁到外省", 100);
        form["appliesAsHardToEmploy"] = true;
        form["qualifications"] = new JsonArray([.. Enumerable.Range(1, 3).Select(i =>
            new JsonObject { ["name"] = $"{i}" + Long("中式烹调师职业技能", 49), ["level"] = "4" })]);
        form["jobIntentions"] = new JsonArray(Long("电工焊工", 50), Long("仓库管理员", 50));
        form["remarks"] = Long("本人愿意参加就业培训", 300);
        return form;
    }

    // As much as still stands in letters of the common size, most of it in narrow cells.
    private static JsonObject Crowded(int person)
    {
        var form = AnApplication.Json(person);
        form["name"] = Long("欧阳", 38);
        form["landline"] = "0431-88888888（8888）-88888888";
        form["remarks"] = Long("本人愿意参加就业培训", 128);
        return form;
    }

    private static string Long(string text, int length) =>
        string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];

    // Every text that was filed as typed; codes, which the form shows as words, are tested where words are made.
    private static IEnumerable<string> Words(JsonNode form) => form switch
    {
        JsonObject fields => fields.Where(field => field.Value is not null && !IsCode(field.Key)).SelectMany(field => Words(field.Value!)),
        JsonArray list => list.SelectMany(item => Words(item!)),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static bool IsCode(string field) => field is "sex" or "ethnicGroup" or "politicalStatus" or "education" or "health"
        or "unemployedSince" or "type" or "division" or "registrationPlaceBasis" or "reason" or "level" or "scale";
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>A person who finds everything by its label, with or without scripts, and meets only pages that are fit for it.</summary>
internal sealed partial class ApplicantAtAScreen(IPage page, int person, bool withScripts = true)
{
    public const int FingerTarget = 44;

    private static readonly string[] _levels = ["省", "市", "县（区）", "街道（乡镇）", "社区（村）"];

    private bool _hurries;
    private string _lastRead = "";

    /// <summary>The page has this heading, and holds what every page of the portal holds; scripts are needed to measure it.</summary>
    public async Task StandsAtAsync(string heading)
    {
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading, Exact = true }).WaitForAsync();
        if (withScripts && _hurries)
        {
            await page.HasLoadedAsync();
        }
        else if (withScripts)
        {
            await page.IsSoundAsync(FingerTarget);
        }
    }

    public Task PressAsync(string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public async Task SignInAsync()
    {
        var mobile = AnApplication.MobileOf(person);
        await StandsAtAsync("用手机号码登录");
        await page.GetByLabel("手机号码").FillAsync(mobile);
        await PressAsync("获取验证码");
        await StandsAtAsync("填写验证码");
        await page.GetByLabel("验证码", new() { Exact = true }).FillAsync(await ReadCodeAsync(mobile));
        await PressAsync("登录");
    }

    /// <summary>From the first page to the confirmation, without looking; gives the number of the application.</summary>
    public async Task<string> ApplyAsync()
    {
        // Each of these pages is looked at where an application is what the journey is about.
        _hurries = true;
        await page.GotoAsync("/apply/document");
        await SignInAsync();
        await FillInAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "没有问题，继续" }).ClickAsync();
        await page.GetByLabel("我已阅读以上承诺，并同意").CheckAsync();

        // Twice, as an impatient thumb would: it makes one application.
        await page.GetByRole(AriaRole.Button, new() { Name = "提交失业登记申请" }).DblClickAsync();
        await StandsAtAsync("申请已提交");
        _hurries = false;
        return await page.GetByTestId("application-number").InnerTextAsync();
    }

    public async Task FillInAsync()
    {
        await FillInWhoAsync();
        await FillInWhereAsync();
        await StandsAtAsync("联系方式");
        await PressAsync("继续");
        await StandsAtAsync("失业情况");
        await page.GetByLabel("年", new() { Exact = true }).FillAsync("2025");
        await page.GetByLabel("月", new() { Exact = true }).FillAsync("１２");
        await page.GetByLabel("从各类单位辞职").CheckAsync();
        await page.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await PressAsync("继续");
        await StandsAtAsync("技能和求职意向");
        await page.GetByLabel("想找的工作 1").FillAsync("电工");
        await PressAsync("继续");
    }

    private async Task FillInWhoAsync()
    {
        await StandsAtAsync("身份证件");
        await page.GetByLabel("居民身份证").CheckAsync();
        await page.GetByLabel("证件号码").FillAsync(AnApplication.NumberOf(person));
        await page.GetByLabel("姓名").FillAsync("李小梅");
        await page.GetByLabel("女").CheckAsync();
        await PressAsync("继续");
        await StandsAtAsync("个人情况");
        await page.GetByLabel("民族").SelectOptionAsync("朝鲜族");
        await page.GetByLabel("文化程度").SelectOptionAsync("大学本科");
        await page.GetByLabel("残疾", new() { Exact = true }).CheckAsync();
        await PressAsync("继续");
        await page.GetByLabel("残疾人证等级").CheckAsync();
        await StandsAtAsync("个人情况");
        await page.GetByLabel("等级", new() { Exact = true }).SelectOptionAsync("3 级");
        await PressAsync("继续");
    }

    private async Task FillInWhereAsync()
    {
        await StandsAtAsync("户籍地址");
        await ChooseAsync("户籍地", "吉林省", "延边朝鲜族自治州", "延吉市");
        await page.GetByLabel("户籍地的详细地址").FillAsync("河南街道光华路一号");
        await PressAsync("继续");
        await StandsAtAsync("常住地和登记失业地");
        await ChooseAsync("常住地", "吉林省", "长春市", "南关区", "南岭街道");
        await page.GetByLabel("常住地的详细地址").FillAsync("南岭大街二十二号三门");
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "登记失业地" }).GetByLabel("常住地").CheckAsync();
        await PressAsync("继续");
    }

    // Without scripts a button brings the next list; with scripts it comes by itself and the button is gone.
    private async Task ChooseAsync(string field, params string[] names)
    {
        var group = page.GetByRole(AriaRole.Group, new() { Name = field, Exact = false });
        for (var level = 0; level < names.Length; level++)
        {
            await group.GetByLabel(_levels[level], new() { Exact = true }).SelectOptionAsync(names[level]);
            var next = group.GetByRole(AriaRole.Button, new() { Name = "选好后，继续选下一级" });
            if (level < names.Length - 1 && await next.CountAsync() > 0)
            {
                await next.ClickAsync();
            }
        }
    }

    private async Task<string> ReadCodeAsync(string mobile)
    {
        var mailbox = await page.Context.NewPageAsync();
        await mailbox.GotoAsync("/dev/sms");
        var sms = mailbox.GetByRole(AriaRole.Row).Filter(new() { HasText = mobile }).Filter(new() { HasTextRegex = CodeInWords() });
        var read = _lastRead;
        while (await sms.CountAsync() == 0 || (_lastRead = await sms.First.InnerTextAsync()) == read)
        {
            await mailbox.ReloadAsync();
        }

        await mailbox.CloseAsync();
        return CodeInWords().Match(_lastRead).Value;
    }

    [GeneratedRegex("(?<=验证码)[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeInWords();
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UnemploymentRegistration.Browser.Tests.Exit;
using UnemploymentRegistration.Browser.Tests.Hosting;
using UnemploymentRegistration.Browser.Tests.Service;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Testing;
using static Microsoft.Playwright.Assertions;

namespace UnemploymentRegistration.Browser.Tests.Journeys;

/// <summary>The whole way 申请–登记–服务–退出, by one person and all who have to do with her, from March to June.</summary>
public sealed class ALifeInTheRegister : IClassFixture<Portal>, IClassFixture<Hosting.Browser>
{
    private const int Person = 7100;
    private const string Name = "李小梅";
    private const string Wrong = "5月15日我只在那里试工半天，没有录用，请核实。";

    private readonly Portal _portal;
    private readonly Hosting.Browser _browser;

    public ALifeInTheRegister(Portal portal, Hosting.Browser browser) => (_portal, _browser) = (portal, browser);

    [Fact]
    public async Task Is_filed_served_ended_restored_and_ended_at_her_own_word()
    {
        var phone = await _browser.OpenAsync(_portal.Address, Widths.Phone);
        var person = new ApplicantAtAScreen(phone, Person);
        var (superior, officer) = (await _browser.OpenAsync(_portal.Address), await _browser.OpenAsync(_portal.Address, Widths.Phone));

        var registration = await RegisterAsync(phone, person, superior);
        await ShowWhatIsLateAsync(superior, phone, person);
        await ServeAsync(officer);
        await EndByTheListAsync(officer);
        await ObjectAsync(phone, person);
        await RestoreAsync(superior, registration);
        await ReportWorkAsync(phone, person);
        await EndAtHerWordAsync(officer, phone, person);

        var number = new RegistrationRecordId(long.Parse(registration, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            [MovementKind.New, MovementKind.Ended, MovementKind.Restored, MovementKind.Ended],
            await _portal.ReadAsync(db => db.RegisterMovements.Where(m => m.Registration == number).OrderBy(m => m.Id).Select(m => m.Kind).ToListAsync()));
    }

    private async Task<string> RegisterAsync(IPage phone, ApplicantAtAScreen person, IPage superior)
    {
        var application = await person.ApplyAsync();
        await Expect(phone.GetByText("南关区南岭街道就业服务平台").First).ToBeVisibleAsync();
        await Expect(phone.GetByText("2026年3月11日").First).ToBeVisibleAsync();
        var elsewhere = await _browser.OpenDeskAsync(_portal, "supervisor.yanji");
        Assert.Equal(404, (await elsewhere.GotoAsync($"/staff/applications/{application}"))!.Status);

        await superior.ComeToTheDeskAsync("supervisor.nanguan");
        await superior.GetByRole(AriaRole.Link, new() { Name = "待办申请" }).ClickAsync();
        await superior.GetByRole(AriaRole.Link, new() { Name = application }).ClickAsync();
        await Expect(superior.GetByText("未知", new() { Exact = true })).ToHaveCountAsync(5);
        var registration = await superior.ApproveAsync(application);
        Assert.Contains(registration, (await _portal.SmsForAsync(AnApplication.MobileOf(Person)))[0], StringComparison.Ordinal);

        await phone.GotoAsync("/progress");
        await phone.GetByLabel("申请编号").FillAsync(application);
        await phone.GetByLabel("居民身份证").CheckAsync();
        await phone.GetByLabel("证件号码").FillAsync(AnApplication.NumberOf(Person));
        await phone.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Main)).ToContainTextAsync("已通过");
        return registration;
    }

    // Friday the 13th was the fifth working day.
    private async Task ShowWhatIsLateAsync(IPage superior, IPage phone, ApplicantAtAScreen person)
    {
        GoTo(new DateOnly(2026, 3, 16));
        await superior.ComeToTheDeskAsync("supervisor.nanguan");
        await Expect(superior.GetByRole(AriaRole.Link, new() { Name = "人首次联系已超期" })).ToContainTextAsync("1");
        await superior.IsSoundAtBothWidthsAsync();
        await superior.GetByRole(AriaRole.Link, new() { Name = "南关区南岭街道就业服务平台" }).ClickAsync();
        await Expect(superior.GetByRole(AriaRole.Row).Filter(new() { HasText = Name })).ToContainTextAsync("已超期");
        await superior.IsSoundAtBothWidthsAsync();

        await ComeToMyRegistrationAsync(phone, person);
        await Expect(phone.GetByText("已经过了日期")).ToBeVisibleAsync();
    }

    private async Task ServeAsync(IPage page)
    {
        var officer = new OfficerAtACase(page, Name);
        await page.ComeToTheDeskAsync("service.nanguan");
        var address = await officer.CallAsync();
        await officer.RecordAsync("接受服务", "想学电工，周末有时间", "了解技能状况", "说明注销情形", "推介职业培训");
        await page.IsSoundAtBothWidthsAsync();
        await officer.ReferToTrainingAsync("南关区电工培训班", new DateOnly(2026, 3, 30));
        await page.IsSoundAtBothWidthsAsync();

        await ComeBackAsync(page, address, new DateOnly(2026, 3, 30));
        await officer.CallBackAsync("已参加、已完成");
        await page.GotoAsync(address);
        await officer.RecordAsync("接受服务", "培训结业", "回访", "参加培训", "职业培训补贴");

        foreach (var (month, answer, refusals) in new[]
        {
            (4, "拒绝，无正当理由", "1 次"), (5, "拒绝，无正当理由", "2 次"), (6, "拒绝，有正当理由", "0 次"),
        })
        {
            await ComeBackAsync(page, address, new DateOnly(2026, month, 10));
            await officer.RecordAsync(answer, "介绍的岗位不去", "岗位匹配");
            await Expect(page.GetByTestId("refusals")).ToContainTextAsync(refusals);
        }

        await page.IsSoundAtBothWidthsAsync();
    }

    // The officer's own task begins with a list that somebody else loads, and with a night.
    private async Task EndByTheListAsync(IPage officer)
    {
        var admin = await _browser.OpenDeskAsync(_portal, "admin.jilin");
        await admin.GotoAsync("/admin/comparison");
        await _portal.UploadListAsync(admin, "劳动用工备案", "用工.csv", AComparisonList.Line(Person, Name, "employed", "2026-05-15"));
        GoTo(new DateOnly(2026, 6, 11));
        await _portal.CompareAsync();

        await officer.ComeToTheDeskAsync("service.nanguan");
        await Expect(officer.GetByRole(AriaRole.Link, new() { Name = "件注销待确认" })).ToContainTextAsync("1");
        await new OfficerAtAnExit(officer).ConfirmFromTheListAsync(Name);
        var told = (await _portal.SmsForAsync(AnApplication.MobileOf(Person)))[0];
        Assert.Contains("已于2026年6月11日注销", told, StringComparison.Ordinal);
    }

    private async Task ObjectAsync(IPage phone, ApplicantAtAScreen person)
    {
        GoTo(new DateOnly(2026, 6, 12));
        await ComeToMyRegistrationAsync(phone, person);
        await phone.GetByRole(AriaRole.Link, new() { Name = "提出申诉" }).ClickAsync();
        await person.StandsAtAsync("对注销登记提出申诉");
        await phone.GetByLabel("为什么不同意").FillAsync(Wrong);
        await person.PressAsync("提交申诉");
        await Expect(phone.GetByText("申诉已提交。")).ToBeVisibleAsync();
        await person.StandsAtAsync("失业登记");
    }

    private async Task RestoreAsync(IPage superior, string registration)
    {
        await superior.ComeToTheDeskAsync("supervisor.nanguan");
        await superior.GetByRole(AriaRole.Link, new() { Name = "申诉", Exact = true }).ClickAsync();
        await superior.IsSoundAtBothWidthsAsync();
        await superior.GetByRole(AriaRole.Row).Filter(new() { HasText = Name }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(superior.GetByText(Wrong)).ToBeVisibleAsync();
        await superior.IsSoundAtBothWidthsAsync();
        await superior.GetByLabel("撤销注销，恢复登记").CheckAsync();
        await superior.GetByLabel("理由").Last.FillAsync("经向公司核实，备案录入有误，已经更正。");
        await superior.GetByRole(AriaRole.Button, new() { Name = "作出决定" }).ClickAsync();
        await Expect(superior.GetByRole(AriaRole.Heading, new() { Name = "申诉决定：撤销原决定" })).ToBeVisibleAsync();

        await superior.GotoAsync($"/staff/registrations/{registration}");
        await Expect(superior.GetByText("在册", new() { Exact = true })).ToBeVisibleAsync();
        await superior.IsSoundAtBothWidthsAsync();
        Assert.Contains("登记恢复", (await _portal.SmsForAsync(AnApplication.MobileOf(Person)))[0], StringComparison.Ordinal);
    }

    private async Task ReportWorkAsync(IPage phone, ApplicantAtAScreen person)
    {
        GoTo(new DateOnly(2026, 6, 22));
        await ComeToMyRegistrationAsync(phone, person);
        await phone.GetByRole(AriaRole.Link, new() { Name = "我找到工作了" }).ClickAsync();
        await phone.GetByLabel("到单位上班").CheckAsync();
        await phone.FillInDayAsync(new DateOnly(2026, 6, 22));
        await person.PressAsync("报告找到工作");
        await Expect(phone.GetByText("已收到。")).ToBeVisibleAsync();
        await person.StandsAtAsync("失业登记");
    }

    private async Task EndAtHerWordAsync(IPage page, IPage phone, ApplicantAtAScreen person)
    {
        await page.ComeToTheDeskAsync("service.nanguan");
        await page.IsSoundAtBothWidthsAsync();
        var officer = new OfficerAtAnExit(page);
        await officer.OpenAsync("Proposed", Name);
        await officer.ConfirmAsync("当天用短信告知本人");
        var told = (await _portal.SmsForAsync(AnApplication.MobileOf(Person)))[0];
        Assert.Contains("已于2026年6月22日注销", told, StringComparison.Ordinal);

        await phone.ReloadAsync();
        await Expect(phone.GetByText("登记已结束")).ToBeVisibleAsync();
        await Expect(phone.GetByText("答复：已核对，失业登记于2026年6月22日注销。")).ToBeVisibleAsync();
        await person.StandsAtAsync("失业登记");
    }

    private static async Task ComeToMyRegistrationAsync(IPage phone, ApplicantAtAScreen person)
    {
        await phone.GotoAsync("/my/registration");
        await person.SignInAsync();
        await person.StandsAtAsync("失业登记");
    }

    private async Task ComeBackAsync(IPage officer, string address, DateOnly day)
    {
        GoTo(day);
        await officer.ComeToTheDeskAsync("service.nanguan");
        await officer.GotoAsync(address);
    }

    private void GoTo(DateOnly day) => _portal.Clock.Now = new DateTimeOffset(day, new TimeOnly(10, 0), TimeSpan.FromHours(8));
}

using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Service;

/// <summary>Rule 9.5: the person reports and updates online, staff see it the same day, and the person sees the answer.</summary>
public sealed class ReportingOnline(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Says_what_comes_next_and_who_looks_after_the_person()
    {
        using var person = await portal.RegisteredAsync(9501);

        var text = (await person.Applicant.VisitAsync("/my/registration")).QuerySelector("main")!.TextContent;

        Assert.Contains("工作人员会在2026年3月13日前联系您", text, StringComparison.Ordinal);
        Assert.Contains("为您服务的机构", text, StringComparison.Ordinal);
        Assert.Contains("南岭街道", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9502, "job-search", PersonReportKind.JobSearch, "", "上周面试了两家超市")]
    [InlineData(9503, "wish", PersonReportKind.Wish, "Training", "想学电工")]
    [InlineData(9504, "call", PersonReportKind.CallRequest, "Morning", "")]
    public async Task Stands_on_the_case_the_same_day(int number, string path, PersonReportKind kind, string topic, string words)
    {
        using var person = await portal.RegisteredAsync(number);

        var page = await person.Applicant.SendAsync(
            $"/my/registration/{person.Number}/{path}", ("Form.Topic", topic), ("Form.Words", words));

        Assert.Contains("已收到", page.Main, StringComparison.Ordinal);
        Assert.Contains(words, page.Main, StringComparison.Ordinal);
        Assert.Contains("等待答复", page.Main, StringComparison.Ordinal);
        Assert.Equal(kind, (await ReportOfAsync(person)).Kind);
        var duty = (await CaseOfAsync(person)).Find(CaseDuty.PersonReport)!;
        Assert.Equal(new DateOnly(2026, 3, 9), duty.Due);
    }

    [Fact]
    public async Task Tells_everything_that_is_missing_at_once_and_keeps_what_was_typed()
    {
        using var person = await portal.RegisteredAsync(9505);

        var page = await person.Applicant.SendAsync(
            $"/my/registration/{person.Number}/work",
            ("Form.On.Year", "2026"), ("Form.On.Month", "3"), ("Form.On.Day", "7"), ("Form.Words", "南湖超市"));

        Assert.Equal("请选择一项", page.ErrorAt("Form_Topic"));
        Assert.Contains("日期不能晚于今天", page.ErrorAt("Form_On"), StringComparison.Ordinal);
        Assert.Contains("南湖超市", page.Html.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("错误：", page.Html.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_work_opens_the_case_by_which_an_officer_ends_the_registration_and_asks_nothing_else()
    {
        using var person = await portal.RegisteredAsync(9506);

        var page = await person.Applicant.SendAsync($"/my/registration/{person.Number}/work", FoundWork);
        var again = await person.Applicant.SendAsync($"/my/registration/{person.Number}/work", FoundWork);

        Assert.Contains("已收到", page.Main, StringComparison.Ordinal);
        Assert.Contains("不用重复报告", again.Html.QuerySelector(".banner-refusal")!.TextContent, StringComparison.Ordinal);
        var opened = await portal.ReadAsync(db => db.Deregistrations.SingleAsync(d => d.Registration == new RegistrationRecordId(person.Key)));
        Assert.Equal((DeregistrationGround.Hired, DeregistrationOrigin.OwnReport), (opened.Ground, opened.Origin));
        Assert.Equal(PersonReportKind.FoundWork, (await ReportOfAsync(person)).Kind);
    }

    [Fact]
    public async Task Is_answered_by_the_platform_and_the_person_reads_it()
    {
        using var person = await portal.RegisteredAsync(9507);
        await person.Applicant.SendAsync(
            $"/my/registration/{person.Number}/wish", ("Form.Topic", "Policy"), ("Form.Words", "社保补贴怎样申请"));
        using var officer = await portal.OfficerAsync("service.nanguan");
        using var stranger = await portal.OfficerAsync("supervisor.yanji");
        var address = $"/staff/reports/{(await ReportOfAsync(person)).Id}";

        using var hidden = await stranger.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Contains("社保补贴怎样申请", (await officer.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        var refused = await Pages.ReadAsync(await officer.PostFromAsync(address, $"{address}/answer", ("Answer", "打04318564778去问")));
        Assert.Contains("不能写证件号码或电话号码", refused.Body!.TextContent, StringComparison.Ordinal);
        await officer.PostFromAsync(address, $"{address}/answer", ("Answer", "已寄出办理说明，周三来窗口签字。"));

        Assert.Contains("已寄出办理说明", (await person.Applicant.VisitAsync("/my/registration")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await CaseOfAsync(person)).Find(CaseDuty.PersonReport));
    }

    [Fact]
    public async Task Of_a_new_residence_changes_the_record_and_asks_for_a_hand_over()
    {
        using var person = await portal.RegisteredAsync(9508);

        await person.Applicant.SendAsync(
            $"/my/registration/{person.Number}/residence", ("Residence.Division", "222401001"), ("Residence.Detail", "光华路八号二门"));

        var record = await RecordOfAsync(person);
        Assert.Equal(("222401001", "220102001"), (record.ResidenceDivision.Value, record.ServingAgency.Value));
        var served = await CaseOfAsync(person);
        Assert.NotNull(served.Find(CaseDuty.HandOver));
        Assert.NotNull(served.Find(CaseDuty.PersonReport));
        Assert.Contains("光华路八号二门", (await person.Applicant.VisitAsync("/my/registration")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9509, "220102", "南岭大街九号", "Residence_Division", "请选择到街道")]
    [InlineData(9510, "220102001", "", "Residence_Detail", "请填写常住地的详细地址")]
    [InlineData(9511, "220102001", "南岭大街二十二号", "Residence_Division", "不用更改")]
    public async Task Of_a_residence_is_judged_as_on_the_form(int number, string division, string detail, string field, string message)
    {
        using var person = await portal.RegisteredAsync(number);

        var page = await person.Applicant.SendAsync(
            $"/my/registration/{person.Number}/residence", ("Residence.Division", division), ("Residence.Detail", detail));

        Assert.Contains(message, page.ErrorAt(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_other_contacts_keeps_them_sealed_and_says_which_changed()
    {
        using var person = await portal.RegisteredAsync(9512);
        var address = $"/my/registration/{person.Number}/contacts";

        var wrong = await person.Applicant.SendAsync(address, ("Landline", "12"), ("Email", "nobody"), ("OtherContact", ""));
        var page = await person.Applicant.SendAsync(address, ("Landline", "0431-85647788"), ("Email", ""), ("OtherContact", "女儿小芳"));

        Assert.NotNull(wrong.ErrorAt("Landline"));
        Assert.NotNull(wrong.ErrorAt("Email"));
        Assert.Contains("改了固定电话、其他联系方式", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("85647788", await portal.ReadDatabaseFilesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nobody_elses()
    {
        using var person = await portal.RegisteredAsync(9513);
        using var other = await portal.RegisteredAsync(9514);

        foreach (var path in (string[])["job-search", "work", "wish", "call", "residence", "contacts", "mobile", "mobile/code"])
        {
            using var answer = await other.Applicant.GetAsync($"/my/registration/{person.Number}/{path}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Is_a_sign_from_the_person_and_stands_in_the_trail()
    {
        using var person = await portal.RegisteredAsync(9515);
        await person.Applicant.SendAsync($"/my/registration/{person.Number}/job-search", ("Form.Words", "每天看招聘信息"));
        var report = await ReportOfAsync(person);

        Assert.Equal([new DateOnly(2026, 3, 6)], await portal.InsideAsync(services => services
            .GetRequiredService<PersonReportReading>()
            .SignsOfAsync(new RegistrationRecordId(person.Key), CancellationToken.None)));
        Assert.Equal(1, await portal.ReadAsync(db => db.OversightEntries.CountAsync(
            e => e.Act == OversightAct.PersonReportFiled && e.SubjectKey == report.Id.Value)));
    }

    [Fact]
    public async Task Is_offered_to_who_applies_again_while_registered()
    {
        using var person = await portal.RegisteredAsync(9516);

        var page = await person.Applicant.SendAsync("/apply/document", person.Applicant.Answers()["document"]);

        Assert.Equal(person.Number, page.Text("[data-testid=existing-number]"));
        Assert.NotNull(page.Html.QuerySelector($"a[href='/my/registration/{person.Number}/residence']"));
        Assert.NotNull(page.Html.QuerySelector($"a[href='/my/registration/{person.Number}/mobile']"));
    }

    private static (string Name, string Value)[] FoundWork { get; } =
    [
        ("Form.Topic", "Hired"), ("Form.On.Year", "2026"), ("Form.On.Month", "3"), ("Form.On.Day", "5"), ("Form.Words", "南湖超市"),
    ];

    private Task<PersonReport> ReportOfAsync(RegisteredPerson person) =>
        portal.ReadAsync(db => db.PersonReports.SingleAsync(p => p.Registration == new RegistrationRecordId(person.Key)));

    private Task<RegistrationRecord> RecordOfAsync(RegisteredPerson person) =>
        portal.ReadAsync(db => db.Registrations.SingleAsync(r => r.Id == new RegistrationRecordId(person.Key)));

    private Task<ServiceCase> CaseOfAsync(RegisteredPerson person) =>
        portal.ReadAsync(db => db.ServiceCases.SingleAsync(c => c.Registration == new RegistrationRecordId(person.Key)));
}

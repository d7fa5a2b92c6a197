using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;
using UnemploymentRegistration.Web.Tests.Intake;
using UnemploymentRegistration.Web.Tests.Service;

namespace UnemploymentRegistration.Web.Tests.Registration;

/// <summary>Rule 8.3: a page that the person prints, and a code by which anyone learns today's state.</summary>
public sealed class VerifyingACertificate(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Tells_everyone_who_has_the_code_that_it_is_valid_and_hardly_whose()
    {
        using var person = await portal.RegisteredAsync(8301);
        var code = await IssueAsync(person);
        using var stranger = portal.Visitor();

        var text = (await stranger.PageAsync($"/certificate/{code}")).QuerySelector("main")!.TextContent;

        Assert.Contains("登记有效", text, StringComparison.Ordinal);
        Assert.Contains("李**", text, StringComparison.Ordinal);
        Assert.Contains("2026年3月6日", text, StringComparison.Ordinal);
        Assert.DoesNotContain("李小梅", text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Applicant.Number, text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Number, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_person_everything_on_one_page_with_a_picture_of_the_code()
    {
        using var person = await portal.RegisteredAsync(8302);
        await IssueAsync(person);

        var page = await person.Applicant.VisitAsync("/my/registration/certificate");

        var sheet = page.QuerySelector(".sheet-certificate")!;
        Assert.Contains("李小梅", sheet.TextContent, StringComparison.Ordinal);
        Assert.Contains(person.Number, sheet.TextContent, StringComparison.Ordinal);
        Assert.Contains("南岭街道", sheet.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Applicant.Number, sheet.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("data:image/png;base64,", sheet.QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.NotEmpty(sheet.QuerySelector("img")!.GetAttribute("alt")!);
    }

    [Fact]
    public async Task Made_yesterday_shows_todays_state()
    {
        using var person = await portal.RegisteredAsync(8303);
        var code = await IssueAsync(person);
        using var stranger = portal.Visitor();

        await portal.ReadAsync(async db =>
        {
            var record = await db.Registrations.SingleAsync(r => r.Id == new RegistrationRecordId(person.Key));
            record.End(DeregistrationGround.Hired, new MovementStamp(person.Key + 1, new DateOnly(2026, 3, 6), portal.Clock.Now));
            return await db.SaveChangesAsync(CancellationToken.None);
        });

        var text = (await stranger.PageAsync($"/certificate/{code}")).QuerySelector("main")!.TextContent;
        Assert.Contains("已在 2026年3月6日 结束", text, StringComparison.Ordinal);
        Assert.DoesNotContain("登记有效", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knows_a_code_no_more_once_the_person_has_renewed_it()
    {
        using var person = await portal.RegisteredAsync(8304);
        var former = await IssueAsync(person);
        var code = await IssueAsync(person);
        using var stranger = portal.Visitor();

        using var answer = await stranger.GetAsync(new Uri($"/certificate/{former}", UriKind.Relative));

        Assert.NotEqual(former, code);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有查到", (await Pages.ReadAsync(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [OversightAct.CertificateIssued, OversightAct.CertificateRenewed],
            await portal.ReadAsync(db => db.OversightEntries
                .Where(e => e.SubjectKey == person.Key && (e.Act == OversightAct.CertificateIssued || e.Act == OversightAct.CertificateRenewed))
                .OrderBy(e => e.Sequence)
                .Select(e => e.Act)
                .ToListAsync()));
    }

    [Fact]
    public async Task Takes_a_code_typed_from_the_paper_and_says_what_cannot_be_one()
    {
        using var person = await portal.RegisteredAsync(8305);
        var code = CertificateCode.Read(await IssueAsync(person))!;
        using var stranger = portal.Visitor();

        var wrong = await Pages.ReadAsync(await stranger.SendAsync("/certificate", ("code", "12345")));
        var right = await Pages.ReadAsync(await stranger.SendAsync("/certificate", ("code", $" {code.InGroups.ToLowerInvariant()} ")));

        Assert.Contains("20位字母和数字", wrong.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("错误：", wrong.Title, StringComparison.Ordinal);
        Assert.Contains("登记有效", right.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_code_out_of_the_database_and_the_log()
    {
        using var person = await portal.RegisteredAsync(8306);
        var code = await IssueAsync(person);
        using var stranger = portal.Visitor();
        await stranger.PageAsync($"/certificate/{code}");

        Assert.DoesNotContain(code, await portal.ReadDatabaseFilesAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(code, await portal.ReadLogsAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/certificate/{code}", await portal.ReadLogsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nobody_elses_to_print_or_to_renew()
    {
        using var person = await portal.RegisteredAsync(8307);
        using var other = await portal.RegisteredAsync(8308);
        var address = $"/my/registration/{person.Number}/certificate";

        using var answer = await other.Applicant.GetAsync(address);
        var form = (await other.Applicant.VisitAsync($"/my/registration/{other.Number}/certificate")).QuerySelector<IHtmlFormElement>("main form")!;
        var posted = await other.Applicant.PostAsync(address, Applicant.Filled(form));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (answer.StatusCode, posted.Status));
    }

    private static async Task<string> IssueAsync(RegisteredPerson person)
    {
        var page = await person.Applicant.SendAsync($"/my/registration/{person.Number}/certificate");
        return CertificateCode.Read(page.Text("[data-testid=certificate-code]"))!.Value;
    }
}

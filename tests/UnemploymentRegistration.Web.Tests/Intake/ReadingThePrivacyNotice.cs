using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Intake;

public sealed class ReadingThePrivacyNotice : IAsyncLifetime
{
    private static readonly DateTimeOffset _december = new(2026, 12, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private readonly Portal _portal = new();

    [Fact]
    public async Task Shows_the_version_in_force_on_the_day_and_links_to_every_other()
    {
        using var visitor = _portal.Visitor();
        _portal.Clock.Now = _december.AddSeconds(-1);
        Assert.Contains("2026-1 版", (await visitor.PageAsync("/privacy")).QuerySelector("main")!.TextContent.Split("各个版本")[0], StringComparison.Ordinal);

        _portal.Clock.Now = _december;
        var page = await visitor.PageAsync("/privacy");

        Assert.Contains("2026-2 版", page.QuerySelector("main")!.TextContent.Split("各个版本")[0], StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/privacy/2026-1']"));
        Assert.Contains("以前的版本", (await visitor.PageAsync("/privacy/2026-1")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_recorded_with_the_application_by_its_version()
    {
        using var applicant = await Applicant.SignedInAsync(_portal, 7201);
        var number = new RegistrationApplicationId(long.Parse(await applicant.FileAsync(), System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal("2026-1", await _portal.ReadAsync(db => db.Applications.Where(a => a.Id == number).Select(a => a.NoticeVersion).SingleAsync()));
    }

    [Fact]
    public async Task Is_announced_on_the_own_page_once_it_changed_until_it_was_seen()
    {
        using (var before = await Applicant.SignedInAsync(_portal, 7202))
        {
            Assert.Null((await before.VisitAsync("/my")).GetElementById("new-notice"));
        }

        _portal.Clock.Now = _december;
        using var applicant = await Applicant.SignedInAsync(_portal, 7202);
        var page = await applicant.VisitAsync("/my");
        Assert.Contains("有更新", page.GetElementById("new-notice")!.TextContent, StringComparison.Ordinal);

        var form = page.QuerySelector<IHtmlFormElement>("form[action='/my/data/notice']")!;
        await applicant.PostAsync("/my/data/notice", Applicant.Filled(form, ("version", "2026-2")));

        Assert.Null((await applicant.VisitAsync("/my")).GetElementById("new-notice"));
    }

    [Fact]
    public async Task Is_the_basis_so_that_no_page_of_the_form_asks_to_consent_to_it()
    {
        using var applicant = await Applicant.SignedInAsync(_portal, 7203);
        await applicant.FillInAsync();

        string[] pages = ["/apply", "/apply/document", "/apply/person", "/apply/household", "/apply/residence", "/apply/contact", "/apply/unemployment", "/apply/work", "/apply/check", "/apply/declaration", "/privacy"];
        foreach (var path in pages)
        {
            var boxes = (await applicant.VisitAsync(path)).QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]");
            Assert.DoesNotContain(boxes, box => box.ParentElement!.TextContent.Contains("个人信息", StringComparison.Ordinal) || box.ParentElement!.TextContent.Contains("隐私", StringComparison.Ordinal));
            Assert.All(boxes.Where(box => box.ParentElement!.TextContent.Contains("同意", StringComparison.Ordinal)), box => Assert.Equal("DeclarationAccepted", box.Name));
        }
    }

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();
}

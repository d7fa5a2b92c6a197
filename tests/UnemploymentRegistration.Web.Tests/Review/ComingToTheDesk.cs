using AngleSharp.Dom;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class ComingToTheDesk
{
    [Fact]
    public async Task Says_what_is_late_due_today_and_due_next_and_leads_to_exactly_that()
    {
        var portal = new Portal();
        await portal.InitializeAsync();
        try
        {
            // Filed on Friday the 6th, Monday and Tuesday: due on Wednesday, Thursday, Friday.
            foreach (var (person, days) in new[] { (1, 0), (2, 3), (3, 1), (4, 0) })
            {
                portal.Clock.Pass(TimeSpan.FromDays(days));
                await portal.FileAsync(person);
            }

            portal.Clock.Now = new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.FromHours(8));
            using var officer = await portal.OfficerAsync("supervisor.nanguan");
            var desk = await officer.PageAsync("/staff");

            Assert.Equal(
                ["有 1 件申请已超期", "有 1 件申请今天到期", "有 2 件申请下一工作日到期", "有 4 件申请等待审核"],
                desk.QuerySelectorAll(".counts a").Select(line => line.TextContent));
            foreach (var line in desk.QuerySelectorAll(".counts a"))
            {
                var list = await officer.PageAsync(line.GetAttribute("href")!);
                Assert.Equal(line.QuerySelector("strong")!.TextContent, $"{list.QuerySelectorAll("table.queue tbody tr").Length}");
            }

            AssertSaysWhatIsLate(desk);
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }

    private static void AssertSaysWhatIsLate(IParentNode desk)
    {
        var row = Assert.Single(desk.QuerySelectorAll("#late-table tbody tr"));
        Assert.Equal("1", row.QuerySelector("[data-value]")!.GetAttribute("data-value"));
        Assert.Equal("late-table", desk.QuerySelector(".chart")!.GetAttribute("data-chart"));
        Assert.Single(desk.QuerySelectorAll("script[src*='echarts']"));
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Review;

public sealed class DecidingAtOnce(Portal portal) : IClassFixture<Portal>
{
    private const int Rounds = 100;

    /// <summary>Two supervisors, one application, a hundred times: one decision each time (rule 7.5).</summary>
    [Fact]
    public async Task Leaves_one_decision_each_time_and_tells_the_other_officer()
    {
        using var first = await portal.OfficerAsync("supervisor.nanguan");
        using var second = await portal.OfficerAsync("supervisor.changchun");
        var (mine, theirs) = (await first.PageAsync("/staff/queue"), await second.PageAsync("/staff/queue"));

        for (var round = 1; round <= Rounds; round++)
        {
            var path = await portal.FileAsync(2000 + round);
            using var start = new Barrier(2);

            // In turn both approve, and one approves while the other refuses.
            var both = await Task.WhenAll(
                Together(() => first.PostAsync(mine, $"{path}/approve")),
                Together(() => round % 2 == 0 ? second.PostAsync(theirs, $"{path}/approve") : second.PostAsync(theirs, $"{path}/refuse", ARefusal)));

            Task<HttpResponseMessage> Together(Func<Task<HttpResponseMessage>> decide) => Task.Run(() =>
            {
                start.SignalAndWait();
                return decide();
            });

            await OneIsToldAsync(both);
            await OneStandsAsync(path);
        }
    }

    private static (string Name, string Value)[] ARefusal { get; } =
    [
        ("Refuse.Ground", "in-employment"),
        ("Refuse.Explanation", "经查劳动用工备案，您于2026年2月1日被某公司录用。"),
        ("Refuse.Evidence", "2026年3月6日电话向某公司人事部核实，确认在岗。"),
    ];

    private static async Task OneIsToldAsync(HttpResponseMessage[] both)
    {
        var told = 0;
        foreach (var answer in both)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await Pages.ReadAsync(answer);
            told += page.QuerySelectorAll(".banner-refusal[role=status]").Length;
            Assert.NotNull(page.QuerySelector("[aria-labelledby=result]"));
        }

        Assert.Equal(1, told);
    }

    private async Task OneStandsAsync(string path)
    {
        var number = new RegistrationApplicationId(long.Parse(path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
        var (status, registrations, messages, decisions) = await portal.ReadAsync(async db => (
            (await db.Applications.SingleAsync(a => a.Id == number)).Status,
            await db.Registrations.CountAsync(r => r.Application == number),
            await db.SmsMessages.CountAsync(m => m.Key == $"application:{number}:decided"),
            await db.OversightEntries.CountAsync(e => e.Subject == nameof(RegistrationApplication) && e.SubjectKey == number.Value)));

        Assert.Equal(status is ApplicationStatus.Approved ? 1 : 0, registrations);
        Assert.Contains(status, new[] { ApplicationStatus.Approved, ApplicationStatus.Refused });
        Assert.Equal(1, messages);
        Assert.Equal(2, decisions);
    }
}

using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Jobs;

public sealed class LeavingTheListOpen(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Keeps_nobody_signed_in_by_asking_how_far_a_job_is()
    {
        using var officer = await portal.OfficerAsync("statistics.jilin");
        portal.Clock.Pass(TimeSpan.FromMinutes(10));

        Assert.False(await RenewsAsync(officer, "/staff/jobs/progress"));
        Assert.True(await RenewsAsync(officer, "/staff/jobs"));
    }

    private static async Task<bool> RenewsAsync(HttpClient officer, string page)
    {
        var answer = await officer.GetAsync(new Uri(page, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            && cookies.Any(cookie => cookie.StartsWith("staff=", StringComparison.Ordinal));
    }
}

using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Jobs;

public sealed class LeavingTheListOpen(Portal portal) : IClassFixture<Portal>
{
    private const string SignIn = "/account/staff/sign-in";

    [Theory]
    [InlineData("/staff/jobs", false, "/staff/jobs")]
    [InlineData("/staff/jobs/progress", false, SignIn)]
    [InlineData("/account/staff/session", false, SignIn)]
    [InlineData("/staff/jobs", true, SignIn)]
    public async Task Keeps_nobody_signed_in_by_what_the_page_asks_by_itself(string page, bool byItself, string arrival)
    {
        using var officer = await portal.OfficerAsync("statistics.jilin");
        for (var asked = 0; asked < 4; asked++)
        {
            portal.Clock.Pass(TimeSpan.FromMinutes(4));
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
            if (byItself)
            {
                request.Headers.Add("X-Unattended", "1");
            }

            using var answer = await officer.SendAsync(request);
        }

        using var last = await officer.GetAsync(new Uri("/staff/jobs", UriKind.Relative));
        Assert.Equal(arrival, last.RequestMessage!.RequestUri!.AbsolutePath);
    }
}

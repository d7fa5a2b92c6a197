using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Infrastructure.Protection.Renewal;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Intake;

namespace UnemploymentRegistration.Web.Tests.Hosting;

/// <summary>更换密钥 beside people at work: who is signed in stays so, and everybody else still gets in.</summary>
public sealed class RenewingKeysWhileServing(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Signs_nobody_out_and_lets_everybody_in()
    {
        using var before = await portal.OfficerAsync("supervisor.nanguan");
        using var phone = await Applicant.SignedInAsync(portal, 960);
        var number = await portal.FileAsync(961);

        await portal.InsideAsync(async services =>
        {
            var renewal = services.GetRequiredService<KeyRenewal>();
            await renewal.BeginAsync(CancellationToken.None);
            await renewal.RenewAsync(new Progress<RenewalProgress>(), CancellationToken.None);
            return 0;
        });

        Assert.Equal(HttpStatusCode.OK, (await before.GetAsync(new Uri(number, UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync("/my")).StatusCode);
        using var after = await portal.OfficerAsync("window.nanguan");
        Assert.Contains("李小梅", (await after.PageAsync(number)).Body!.TextContent, StringComparison.Ordinal);
        using var later = await Applicant.SignedInAsync(portal, 962);
        Assert.NotEmpty(await later.FileAsync());
        Assert.NotNull(await portal.EnrolAsync("window.nanguan"));
        Assert.Equal(HttpStatusCode.OK, (await before.PostFromAsync(number, $"{number}/approve")).StatusCode);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Tests.Hosting;

namespace UnemploymentRegistration.Web.Tests.Registration;

public sealed class RevealingANumberOfTheRegister(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Is_a_post_with_a_reason_that_stands_in_the_trail()
    {
        var address = await RegisteredAsync(7101);
        using var officer = await portal.OfficerAsync("service.nanguan");
        Assert.DoesNotContain(AnApplication.NumberOf(7101), (await officer.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

        var page = await Pages.ReadAsync(await officer.PostFromAsync(address, $"{address}/reveal", ("reason", "电话核实情况")));

        Assert.Contains(AnApplication.NumberOf(7101), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(AnApplication.MobileOf(7101), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await portal.ReadAsync(db => db.OversightEntries.CountAsync(
            e => e.Act == OversightAct.NumbersRevealed && e.Subject == "RegistrationRecord" && e.Note == "电话核实情况")));
    }

    [Fact]
    public async Task Is_refused_without_a_reason_of_the_list_and_outside_the_jurisdiction()
    {
        var address = await RegisteredAsync(7102);
        using var officer = await portal.OfficerAsync("service.nanguan");
        using var stranger = await portal.OfficerAsync("supervisor.yanji");

        using var without = await officer.PostFromAsync(address, $"{address}/reveal", ("reason", "好奇"));
        using var outside = await stranger.PostFromAsync("/staff/registrations", $"{address}/reveal", ("reason", "电话核实情况"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (without.StatusCode, outside.StatusCode));
    }

    private async Task<string> RegisteredAsync(int person)
    {
        var address = await portal.FileAsync(person);
        using var supervisor = await portal.OfficerAsync("supervisor.nanguan");
        await supervisor.PostFromAsync(address, $"{address}/approve");
        var number = long.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var registration = await portal.ReadAsync(db => db.Registrations.SingleAsync(r => r.Application == new Domain.Intake.RegistrationApplicationId(number)));
        return $"/staff/registrations/{registration.Id}";
    }
}

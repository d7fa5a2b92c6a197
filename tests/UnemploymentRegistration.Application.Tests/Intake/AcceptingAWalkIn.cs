using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class AcceptingAWalkIn
{
    [OnBothDatabases]
    public async Task Puts_the_accepting_agency_in_charge_wherever_the_person_lives(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var acceptance = await registry.AcceptAsync(AnApplication.Form(residence: "222401001"));

        var application = await registry.ReadAsync(db => db.Applications.SingleAsync());
        Assert.Equal(acceptance.Value!.Number, application.Id.ToString());
        Assert.Equal(new AgencyPath(new("220102"), null, new("220102"), new("2201")), application.AgencyPath);
        Assert.Equal((ChannelCode.AgencyWindow, RoutingRule.Window), (application.Channel, application.RoutingRule));
        Assert.Equal((new OfficerId(3), WalkIns.Friday), (application.EnteredBy, application.PaperSignedOn));
    }

    [Fact]
    public async Task Takes_who_lives_outside_the_province()
    {
        await using var registry = await Registry.OpenAsync();

        Assert.False((await registry.AcceptAsync(AnApplication.Form(residence: "110101"))).IsRefused);
    }

    // Friday 6 March 2026; the paper of an outage bears the Monday before.
    [Theory]
    [InlineData("2026-03-06", "2026-03-11")]
    [InlineData("2026-03-02", "2026-03-05")]
    public async Task Counts_three_working_days_from_the_day_of_the_paper(string signedOn, string due)
    {
        await using var registry = await Registry.OpenAsync();

        var acceptance = await registry.AcceptAsync(AnApplication.Form(), signedOn: Day(signedOn));

        Assert.Equal(Day(due), acceptance.Value!.ReviewDueOn);
    }

    [Fact]
    public async Task Refuses_a_paper_of_tomorrow()
    {
        await using var registry = await Registry.OpenAsync();

        var acceptance = await registry.AcceptAsync(AnApplication.Form(), signedOn: WalkIns.Friday.AddDays(1));

        Assert.Equal(ApplicationErrors.PaperNotYetSigned, acceptance.Error);
    }

    [OnBothDatabases]
    public async Task Makes_one_application_of_a_page_that_is_sent_many_times_at_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var acceptances = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => Task.Run(() => registry.AcceptAsync(AnApplication.Form()))));

        Assert.Single(acceptances.Select(acceptance => acceptance.Value!.Number).Distinct(StringComparer.Ordinal));
        Assert.Equal(1, await registry.ReadAsync(db => db.Applications.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Does_not_double_what_came_in_online_during_an_outage(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var online = await registry.FileAsync(AnApplication.Form());

        var acceptance = await registry.AcceptAsync(AnApplication.Form(), signedOn: new DateOnly(2026, 3, 5));

        var existing = Assert.IsType<AlreadyOnFile>(acceptance.Error);
        Assert.Equal(online.Value!.Number, existing.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(1, await registry.ReadAsync(db => db.Applications.CountAsync()));
    }

    [Fact]
    public async Task Stands_in_the_trail_with_the_day_of_the_signature()
    {
        await using var registry = await Registry.OpenAsync();

        await registry.AcceptAsync(AnApplication.Form());

        var entry = await registry.ReadAsync(db => db.OversightEntries.SingleAsync(e => e.Act == OversightAct.PaperFormEntered));
        Assert.Equal(("officer:3", "2026-03-06", new AgencyCode("220102")), (entry.Actor, entry.Note, entry.Chain));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

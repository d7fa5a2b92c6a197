using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class CoveringALeave
{
    [OnBothDatabases]
    public async Task Shows_the_cases_to_who_stands_in_while_it_lasts(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (away, stand, today) = (registry.CaseOfficer(id: 31), registry.CaseOfficer(id: 32), registry.Clock.Now.DateInChina());

        Assert.False((await NameAsync(registry, away, stand, today, today.AddDays(5), by: away)).IsRefused);
        Assert.Equal([stand.Id, away.Id], await OwnersAsync(registry, stand));

        var cover = (await registry.AsAsync<LeaveCoverReading, IReadOnlyList<LeaveCover>>(
            away, reading => reading.CurrentForAsync(away, CancellationToken.None))).Single();
        Assert.False((await registry.AsAsync<NameLeaveCoverHandler, Result>(
            away, handler => handler.HandleAsync(new EndLeaveCover(cover.Id, away), CancellationToken.None))).IsRefused);
        Assert.Equal([stand.Id], await OwnersAsync(registry, stand));
    }

    [Fact]
    public async Task Is_arranged_by_the_officer_or_the_supervisor_and_among_those_who_may_see_the_cases()
    {
        await using var registry = await Registry.OpenAsync();
        var (away, stand, today) = (registry.CaseOfficer(id: 31), registry.CaseOfficer(id: 32), registry.Clock.Now.DateInChina());
        var supervisor = registry.CaseOfficer("220102", id: 9) with { Role = OfficerRole.Supervisor };

        Assert.Equal(LeaveCoverErrors.NotYours, (await NameAsync(registry, away, stand, today, today, by: stand)).Error);
        Assert.Equal(LeaveCoverErrors.CannotStandIn, (await NameAsync(registry, away, registry.CaseOfficer("222401", 33), today, today, away)).Error);
        Assert.Equal(LeaveCoverErrors.Days, (await NameAsync(registry, away, stand, today, today.AddDays(-1), by: away)).Error);
        Assert.False((await NameAsync(registry, away, stand, today, today, by: supervisor)).IsRefused);
    }

    private static Task<Result> NameAsync(Registry registry, Officer away, Officer stand, DateOnly from, DateOnly to, Officer by) =>
        registry.AsAsync<NameLeaveCoverHandler, Result>(
            by, handler => handler.HandleAsync(new NameLeaveCover(away, stand, from, to, by), CancellationToken.None));

    private static Task<IReadOnlyList<OfficerId>> OwnersAsync(Registry registry, Officer officer) =>
        registry.AsAsync<LeaveCoverReading, IReadOnlyList<OfficerId>>(
            officer, reading => reading.CaseOwnersForAsync(officer.Id, CancellationToken.None));
}

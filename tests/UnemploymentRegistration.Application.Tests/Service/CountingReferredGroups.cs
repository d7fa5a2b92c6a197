using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class CountingReferredGroups
{
    private const string Graduates = "unemployed-graduate";
    private const string Migrants = "migrant-living-allowance";

    [OnBothDatabases]
    public async Task Counts_whoever_was_served_when_the_day_was_over(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var day = registry.Clock.Now.DateInChina();
        var first = await ReferAsync(registry, 1, Graduates);
        await ReferAsync(registry, 2, Graduates);
        var mistaken = await ReferAsync(registry, 3, Migrants);
        registry.Clock.Pass(TimeSpan.FromDays(1));
        await ReferAsync(registry, 4, Migrants);
        await CloseAsync(registry, first, CaseEnd.NoLongerReferred);
        await CloseAsync(registry, mistaken, CaseEnd.EnteredInError);
        await registry.RegisterAsync(5);

        Assert.Equal([0, 0, 0], await CountAsync(registry, day.AddDays(-1)));
        Assert.Equal([2, 0, 0], await CountAsync(registry, day));
        Assert.Equal([1, 0, 1], await CountAsync(registry, day.AddDays(1)));
    }

    [OnBothDatabases]
    public async Task Counts_at_every_height_and_nobody_elses(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var day = registry.Clock.Now.DateInChina();
        await ReferAsync(registry, 1, Graduates);

        foreach (var agency in new[] { "22", "2201", "220102", Platforms.Nanling })
        {
            Assert.Equal([1, 0, 0], await CountAsync(registry, day, agency));
        }

        Assert.Equal([0, 0, 0], await CountAsync(registry, day, "222401"));
    }

    [OnBothDatabases]
    public async Task Shows_a_group_in_its_days_alone_and_tells_the_second_of_two_who_enter_them(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (first, last) = (new DateOnly(2026, 3, 21), new DateOnly(2026, 4, 20));

        Assert.False((await EnterAsync(registry, Graduates, first, last)).IsRefused);
        Assert.Equal(ReferredGroupErrors.ShownAlready, (await EnterAsync(registry, Graduates, last, null)).Error);
        Assert.Equal(ReferredGroupErrors.UnknownGroup, (await EnterAsync(registry, "nobody", first, null)).Error);

        Assert.Equal([false, true, true, false], await ShownAsync(registry, first.AddDays(-1), first, last, last.AddDays(1)));
        Assert.Equal(1, await registry.ReadAsync(db => db.OversightEntries.CountAsync(e => e.Act == OversightAct.ReferredGroupSwitched)));
    }

    private static Task<IReadOnlyList<int>> CountAsync(Registry registry, DateOnly on, string agency = "22") =>
        registry.AsAsync<ReferredGroupCounts, IReadOnlyList<int>>(registry.CaseOfficer(agency), async counts =>
            [.. (await counts.ReadAsync(registry.CaseOfficer(agency).Jurisdiction, on, CancellationToken.None)).Select(line => line.Open)]);

    private static async Task<IReadOnlyList<bool>> ShownAsync(Registry registry, params DateOnly[] days)
    {
        List<bool> shown = [];
        foreach (var day in days)
        {
            shown.Add(await registry.AsAsync<ReferredGroupCounts, bool>(registry.CaseOfficer("22"), async counts =>
                (await counts.ReadAsync(registry.CaseOfficer("22").Jurisdiction, day, CancellationToken.None)).Single(line => line.Group == Graduates).IsShown));
        }

        return shown;
    }

    private static Task<Result> EnterAsync(Registry registry, string group, DateOnly from, DateOnly? until) =>
        registry.AsAsync<ReferredGroups, Result>(registry.Administrator(), groups => groups.EnterAsync(group, from, until, CancellationToken.None));

    private static async Task<ServiceCaseId> ReferAsync(Registry registry, int person, string group)
    {
        var officer = registry.CaseOfficer();
        var referred = new ReferredPerson(
            PersonName.Read("李小明").Value!, AnApplication.Form(person: person).Document,
            MobileNumber.Read(AnApplication.MobileOf(person), allowsHongKongMacaoTaiwan: false).Value!, group);
        return (await registry.AsAsync<ReferPersonHandler, Result<ServiceCaseId>>(officer, handler => handler.HandleAsync(
            new ReferPerson(referred, new AgencyCode(Platforms.Nanling), officer), CancellationToken.None))).Value;
    }

    private static Task<int> CloseAsync(Registry registry, ServiceCaseId id, CaseEnd end) => registry.ReadAsync(async db =>
    {
        Assert.False((await db.ServiceCases.SingleAsync(c => c.Id == id)).EndReferral(end, registry.Clock.Now.DateInChina()).IsRefused);
        return await db.SaveChangesAsync(CancellationToken.None);
    });
}

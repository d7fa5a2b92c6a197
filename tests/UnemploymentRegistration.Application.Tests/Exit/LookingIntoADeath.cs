using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Exit;

/// <summary>As long as it is not known whether somebody lives, nothing is done that writes to them (rule 10.1).</summary>
public sealed class LookingIntoADeath
{
    [OnBothDatabases]
    public async Task Keeps_every_other_end_waiting_until_it_was_cleared(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());
        await registry.ProposeAsync(record.Id, Exits.AFact(SourceFact.Deceased, "人口-1"));
        var (hired, death, officer) = (await FindAsync(registry, DeregistrationGround.Hired), await FindAsync(registry, DeregistrationGround.Deceased), registry.CaseOfficer());

        Assert.Equal(ExitErrors.DeathLookedInto, (await registry.ConfirmAsync(hired, officer)).Error);
        Assert.Equal(ExitErrors.DeathLookedInto, await registry.AsAsync(Actor.For(officer), async services =>
            Assert.Single(await services.GetRequiredService<ClearCases>().ReadAsync([hired], officer, CancellationToken.None)).WhyNot));
        await registry.WorkAsync(officer, work => work.ClearAsync(death, Exits.Words, officer, CancellationToken.None));

        Assert.False((await registry.ConfirmAsync(hired, officer)).IsRefused);
    }

    [Fact]
    public async Task Tells_nobody_of_another_investigation()
    {
        await using var registry = await Registry.OpenAsync();
        var record = await registry.RegisterAsync();
        var officer = registry.CaseOfficer();
        await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<OpenInvestigationHandler>().HandleAsync(
            new OpenInvestigation(record.Id, DeregistrationGround.EnrolledInSchool, Exits.Words, officer), CancellationToken.None));
        var school = await FindAsync(registry, DeregistrationGround.EnrolledInSchool);
        await registry.WorkAsync(officer, work => work.FindAsync(school, Exits.AFinding, custody: null, officer, CancellationToken.None));
        await registry.ProposeAsync(record.Id, Exits.AFact(SourceFact.Deceased));

        var informing = await registry.WorkAsync(officer, work => work.InformAsync(school, officer, CancellationToken.None));

        Assert.Equal(ExitErrors.DeathLookedInto, informing.Error);
    }

    private static Task<DeregistrationId> FindAsync(Registry registry, DeregistrationGround ground) =>
        registry.ReadAsync(db => db.Deregistrations.Where(d => d.Ground == ground).Select(d => d.Id).SingleAsync());
}

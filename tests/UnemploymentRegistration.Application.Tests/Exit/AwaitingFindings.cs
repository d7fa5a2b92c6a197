using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Exit;

/// <summary>Who is looked into stands on the platform's list until something was found (rules 10.1, 10.2).</summary>
public sealed class AwaitingFindings
{
    // The Friday is not counted.
    private static readonly DateOnly _fifthWorkingDay = new(2026, 3, 13);

    [OnBothDatabases]
    public async Task Begins_with_a_list_that_says_deceased_and_ends_with_a_finding(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact(SourceFact.Deceased));
        Assert.Equal(_fifthWorkingDay, (await DutyAsync(registry))!.Due);

        var (number, officer) = (await CaseAsync(registry), registry.CaseOfficer());
        await registry.WorkAsync(officer, work => work.FindAsync(number, Exits.AFinding, custody: null, officer, CancellationToken.None));

        Assert.Null(await DutyAsync(registry));
    }

    [Fact]
    public async Task Does_not_begin_with_a_clear_case_but_where_an_officer_looks_into_it()
    {
        await using var registry = await Registry.OpenAsync();
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact());
        Assert.Null(await DutyAsync(registry));

        var (number, officer) = (await CaseAsync(registry), registry.CaseOfficer());
        await registry.WorkAsync(officer, work => work.LookIntoAsync(number, officer, CancellationToken.None));

        Assert.Equal(_fifthWorkingDay, (await DutyAsync(registry))!.Due);
    }

    [Fact]
    public async Task Ends_where_the_case_is_cleared_and_not_before_the_last_one_is()
    {
        await using var registry = await Registry.OpenAsync();
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact(SourceFact.Deceased));
        var (listed, officer) = (await CaseAsync(registry), registry.CaseOfficer());
        await registry.AsAsync(Domain.Oversight.Actor.For(officer), services => services.GetRequiredService<OpenInvestigationHandler>().HandleAsync(
            new OpenInvestigation(record.Id, DeregistrationGround.EnrolledInSchool, Exits.Words, officer), CancellationToken.None));
        var own = await CaseAsync(registry);

        await ClearAsync(listed);
        Assert.NotNull(await DutyAsync(registry));
        await ClearAsync(own);
        Assert.Null(await DutyAsync(registry));

        Task ClearAsync(DeregistrationId number) =>
            registry.WorkAsync(officer, work => work.ClearAsync(number, Exits.Words, officer, CancellationToken.None));
    }

    [OnBothDatabases]
    public async Task Ends_where_the_list_says_so_no_more(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var record = await registry.RegisterAsync();
        await registry.ProposeAsync(record.Id, Exits.AFact(SourceFact.Deceased));
        var number = await CaseAsync(registry);

        await registry.AsAsync(Domain.Oversight.Actor.Program, services => services.GetRequiredService<WithdrawDeregistrationsHandler>().HandleAsync(
            new WithdrawDeregistrations(ComparisonSource.LabourFiling, [number]), CancellationToken.None));

        Assert.Null(await DutyAsync(registry));
    }

    private static async Task<OpenDuty?> DutyAsync(Registry registry) =>
        (await registry.ReadAsync(db => db.ServiceCases.SingleAsync())).Find(CaseDuty.Finding);

    private static Task<DeregistrationId> CaseAsync(Registry registry) =>
        registry.ReadAsync(db => db.Deregistrations.OrderByDescending(d => d.Id).Select(d => d.Id).FirstAsync());
}

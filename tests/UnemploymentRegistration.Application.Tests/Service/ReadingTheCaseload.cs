using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class ReadingTheCaseload
{
    private static readonly string[] _heights = ["220102001", "220102", "2201", "22"];

    [OnBothDatabases]
    public async Task Begins_with_the_most_urgent_and_counts_what_it_lists(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var first = await ServeAsync(registry, 1);
        var second = await ServeAsync(registry, 2);
        await RecordAsync(registry, first, isReached: true);
        await RecordAsync(registry, second, isReached: false);

        foreach (var height in _heights)
        {
            var officer = registry.Supervisor(height);
            var page = await ReadAsync(registry, officer, new CaseloadFilter());
            Assert.Equal([second, first], page.Entries.Select(entry => entry.Id));
            Assert.Equal([CaseDuty.AnotherAttempt, CaseDuty.FollowUp], page.Entries.Select(entry => entry.NextReason));
            var counts = await AskAsync(registry, officer, caseload => caseload.CountAsync(officer.Jurisdiction, CancellationToken.None));
            Assert.Equal(2, counts.Sum(count => count.Count));
        }

        Assert.Empty((await ReadAsync(registry, registry.Supervisor("222401"), new CaseloadFilter())).Entries);
    }

    [OnBothDatabases]
    public async Task Narrows_by_everything_that_the_page_offers(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var served = await ServeAsync(registry, 1);
        var officer = registry.Supervisor("220102001");
        var due = (await ReadAsync(registry, officer, new CaseloadFilter())).Entries[0].NextDue;
        var everything = new CaseloadFilter
        {
            Within = officer.Jurisdiction,
            Reason = CaseDuty.FirstContact,
            Grade = ServiceGrade.Usual,
            DueFrom = due,
            DueBy = due,
            IsReferred = false,
            Name = "",
        };

        Assert.Equal(served, Assert.Single((await ReadAsync(registry, officer, everything)).Entries).Id);
        Assert.Empty((await ReadAsync(registry, officer, everything with { IsReferred = true })).Entries);
        Assert.Empty((await ReadAsync(registry, officer, everything with { Reason = CaseDuty.FollowUp })).Entries);
        Assert.Empty((await ReadAsync(registry, officer, everything with { Officer = officer.Id })).Entries);
        Assert.Empty((await ReadAsync(registry, officer, everything with { Name = "无此人" })).Entries);
    }

    [OnBothDatabases]
    public async Task Names_the_agencies_that_are_late_to_their_superior(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await ServeAsync(registry, 1);
        registry.Clock.Pass(TimeSpan.FromDays(10));
        var county = registry.Supervisor("220102");

        var late = await AskAsync(registry, county, caseload => caseload.LateByAgencyAsync(
            county.Jurisdiction, registry.Clock.Now.DateInChina(), most: 10, CancellationToken.None));

        Assert.Equal((new AgencyCode("220102001"), 1), (Assert.Single(late).Agency, late[0].Overdue));
    }

    [Fact]
    public async Task Finds_a_page_by_the_index_of_its_height_without_a_sort()
    {
        await using var registry = await Registry.OpenAsync();
        (string Column, string Index)[] expected =
        [
            ("AgencyStreet", "IX_ServiceCases_StreetCaseload"), ("AgencyCounty", "IX_ServiceCases_CountyCaseload"),
            ("AgencyCity", "IX_ServiceCases_CityCaseload"), ("Agency", "IX_ServiceCases_AgencyCaseload"),
        ];
        foreach (var (column, index) in expected)
        {
            var plan = await PlanAsync(registry, $"SELECT * FROM ServiceCases WHERE Status = 'Open' AND {column} = '22' AND NextDue > '2026-03-01' ORDER BY NextDue, Id LIMIT 21");
            Assert.Contains($"USING INDEX {index}", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        }
    }

    [OnBothDatabases]
    public async Task Has_a_case_for_a_registration_of_an_earlier_release(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await ServeAsync(registry, 1);
        await registry.ReadAsync(db => db.ServiceCases.ExecuteDeleteAsync());

        await registry.AsAsync(Actor.Program, services =>
            services.GetRequiredService<OpenMissingCases>().AdvanceAsync(new(0), CancellationToken.None));

        var opened = await registry.ReadAsync(db => db.ServiceCases.SingleAsync());
        Assert.Equal(CaseDuty.FirstContact, opened.NextReason);
        Assert.Null(await registry.AsAsync(Actor.Program, services =>
            services.GetRequiredService<OpenMissingCases>().AdvanceAsync(new(0), CancellationToken.None)));
    }

    private static async Task<ServiceCaseId> ServeAsync(Registry registry, int person)
    {
        var number = await registry.FileOneAsync(person);
        var record = (await registry.ApproveAsync(number, registry.Supervisor())).Value!;
        return await registry.ReadAsync(db => db.ServiceCases.Where(c => c.Registration == record.Id).Select(c => c.Id).SingleAsync());
    }

    private static async Task RecordAsync(Registry registry, ServiceCaseId served, bool isReached)
    {
        var officer = registry.Supervisor("220102001");
        var words = ContactWords.Of(new ContactFacts(ContactMethod.Phone, isReached), registry.Clock.Now.DateInChina()).Value!;
        var recorded = await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<RecordContactHandler>()
            .HandleAsync(new RecordContact(served, words, officer), CancellationToken.None));
        Assert.Equal(Result.Success, recorded);
    }

    private static Task<CaseloadPage> ReadAsync(Registry registry, Officer officer, CaseloadFilter filter) =>
        AskAsync(registry, officer, caseload => caseload.ReadAsync(officer.Jurisdiction, filter, position: null, CancellationToken.None));

    private static Task<T> AskAsync<T>(Registry registry, Officer officer, Func<Caseload, Task<T>> ask) =>
        registry.AsAsync(Actor.For(officer), services => ask(services.GetRequiredService<Caseload>()));

    private static Task<string> PlanAsync(Registry registry, string sql) => registry.ReadAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new System.Text.StringBuilder();
        while (await reader.ReadAsync())
        {
            plan.AppendLine(reader.GetString(3));
        }

        return plan.ToString();
    });
}

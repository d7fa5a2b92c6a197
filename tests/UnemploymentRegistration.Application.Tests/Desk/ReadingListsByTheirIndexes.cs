using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Desk;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Desk;

/// <summary>A page of a list costs as much among a million people as among a hundred: it is a range of an index made for it.</summary>
/// <remarks>The plans are SQLite's. The indexes bear the same names in both sets of migrations, and serve the same queries there.</remarks>
public sealed class ReadingListsByTheirIndexes
{
    private static readonly DateOnly _day = new(2026, 3, 6);

    private static readonly Dictionary<string, Func<IServiceProvider, Officer, Task>> _lists = new(StringComparer.Ordinal)
    {
        ["RegistrationApplications_{0}Queue"] = (services, officer) => services.GetRequiredService<ReviewQueue>().ReadAsync(
            officer.Jurisdiction, new QueueFilter(), new QueuePosition(_day, new RegistrationApplicationId(1), Backwards: false), CancellationToken.None),
        ["RegistrationApplications_{0}Matching"] = (services, officer) => services.GetRequiredService<ReviewQueue>().ReadAsync(
            officer.Jurisdiction, new QueueFilter { MatchingOnly = true }, position: null, CancellationToken.None),
        ["ServiceCases_{0}Caseload"] = (services, officer) => services.GetRequiredService<Caseload>().ReadAsync(
            officer.Jurisdiction, new CaseloadFilter(), new CaseloadPosition(_day, new ServiceCaseId(1), Backwards: true), CancellationToken.None),
        ["Deregistrations_{0}List"] = (services, officer) => services.GetRequiredService<DeregistrationQueue>().ReadAsync(
            officer.Jurisdiction, new DeregistrationFilter(DeregistrationStatus.Proposed), new DeregistrationPosition(new DeregistrationId(1), Backwards: false), CancellationToken.None),
        ["FalseStatements_{0}List"] = (services, officer) => services.GetRequiredService<FalseStatementList>().ReadAsync(
            officer.Jurisdiction, FalseStatementStatus.Recorded, below: 1, CancellationToken.None),
        ["DataRequests_{0}Queue"] = (services, officer) => services.GetRequiredService<DataRequestQueue>().ReadAsync(
            officer.Jurisdiction, new DataRequestPosition(_day, new DataRequestId(1), Backwards: false), CancellationToken.None),
        ["Objections_{0}Queue"] = (services, officer) => services.GetRequiredService<ObjectionQueue>().ReadAsync(
            officer.Jurisdiction, new ObjectionPosition(_day, new ObjectionId(1), Backwards: false), CancellationToken.None),
    };

    public static TheoryData<string, string, string> Everywhere()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var list in _lists.Keys)
        {
            data.Add(list, "220102001", "Street");
            data.Add(list, "220102", "County");
            data.Add(list, "2201", "City");
            data.Add(list, "22", "Province");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Takes_the_index_of_its_height_and_sorts_nothing(string list, string agency, string height)
    {
        var plan = await PlanAsync(agency, _lists[list]);

        Assert.Contains($"USING INDEX IX_{string.Format(System.Globalization.CultureInfo.InvariantCulture, list, height)} ", plan, StringComparison.Ordinal);
        // A letter alone is a table; with a number behind it, it is the page that was found before.
        Assert.DoesNotMatch(@"SCAN [a-z](\s|$)", plan);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    /// <summary>登记名册 is put together from whom a jurisdiction serves and whom it registered; only the pages of both are sorted.</summary>
    [Theory]
    [InlineData("220102001", "Street")]
    [InlineData("220102", "County")]
    [InlineData("2201", "City")]
    public async Task Reads_the_register_through_an_index_for_each_reason_to_stand_in_it(string agency, string height)
    {
        var plan = await PlanAsync(agency, (services, officer) => services.GetRequiredService<RegisterList>().ReadAsync(
            officer.Jurisdiction, new RegisterFilter(), new RegisterPosition(new RegistrationRecordId(1), Backwards: false), CancellationToken.None));

        Assert.Matches($@"INDEX IX_RegistrationRecords_Serving{height} \(Serving{height}=\? AND Status=\? AND Id<\?\)", plan);
        Assert.Matches($@"INDEX IX_RegistrationRecords_Registering{height} \(Registering{height}=\? AND Status=\? AND Id<\?\)", plan);
        Assert.DoesNotMatch(@"SCAN [a-z](\s|$)", plan);
    }

    [Fact]
    public async Task Reads_the_register_of_the_province_in_the_order_of_its_keys_and_by_status_through_an_index()
    {
        var position = new RegisterPosition(new RegistrationRecordId(1), Backwards: false);
        var whole = await PlanAsync("22", (services, officer) => services.GetRequiredService<RegisterList>().ReadAsync(
            officer.Jurisdiction, new RegisterFilter(), position, CancellationToken.None));
        var ended = await PlanAsync("22", (services, officer) => services.GetRequiredService<RegisterList>().ReadAsync(
            officer.Jurisdiction, new RegisterFilter { Status = RegistrationStatus.Ended }, position, CancellationToken.None));

        Assert.Contains("USING INTEGER PRIMARY KEY (rowid<?)", whole, StringComparison.Ordinal);
        Assert.Matches(@"INDEX IX_RegistrationRecords_Status \(Status=\? AND Id<\?\)", ended);
    }

    [Theory]
    [InlineData("220102001", "Street")]
    [InlineData("220102", "County")]
    [InlineData("2201", "City")]
    [InlineData("22", "Province")]
    public async Task Opens_the_queue_by_the_same_index_as_it_reads_on(string agency, string height)
    {
        var plan = await PlanAsync(agency, (services, officer) => services.GetRequiredService<ReviewQueue>().ReadAsync(
            officer.Jurisdiction, new QueueFilter(), position: null, CancellationToken.None));

        Assert.Contains($"USING INDEX IX_RegistrationApplications_{height}Queue ", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    /// <summary>Thousands of officers keep their own; each page asks for those of one.</summary>
    [Fact]
    public async Task Finds_an_officers_columns_and_filters_by_their_keys()
    {
        var plan = await PlanAsync("2201", (services, _) => services.GetRequiredService<OwnLists>().ReadAsync(StaffList.Queue, CancellationToken.None));

        Assert.Matches(@"INDEX \w*ListArrangements\w* \(Officer=\? AND List=\?\)", plan);
        Assert.Matches(@"INDEX IX_SavedFilters_\w+ \(Officer=\? AND List=\?\)", plan);
        Assert.DoesNotMatch(@"SCAN [a-z](\s|$)", plan);
    }

    [Theory]
    [InlineData("220102001", "Street")]
    [InlineData("220102", "County")]
    [InlineData("2201", "City")]
    [InlineData("22", "Province")]
    public async Task Counts_the_referred_groups_by_an_index_of_theirs(string agency, string height)
    {
        var plan = await PlanAsync(
            agency, (services, officer) => services.GetRequiredService<ReferredGroupCounts>().ReadAsync(officer.Jurisdiction, _day, CancellationToken.None));

        Assert.Contains($" INDEX IX_ServiceCases_{height}Referred", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(string agency, Func<IServiceProvider, Officer, Task> read)
    {
        var recorder = new Recorder();
        await using var registry = await Registry.OpenAsync(setUp: services =>
            services.ConfigureDbContext<RegistryDbContext>(options => options.AddInterceptors(recorder)));
        var officer = registry.Supervisor(agency);
        await registry.AsAsync(Actor.For(officer), async services =>
        {
            recorder.Begin();
            await read(services, officer);
            recorder.End();
            return 0;
        });
        return string.Join('\n', await registry.ReadAsync(db => recorder.PlansAsync(db)));
    }

    /// <summary>Keeps the statements of one list, and asks SQLite how it would go about them.</summary>
    private sealed class Recorder : DbCommandInterceptor
    {
        private readonly ConcurrentQueue<(string Sql, (string Name, object? Value)[] Parameters)> _statements = new();
        private volatile bool _records;

        public void Begin() => _records = true;

        public void End() => _records = false;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            if (_records)
            {
                _statements.Enqueue((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
            }

            return ValueTask.FromResult(result);
        }

        public async Task<IReadOnlyList<string>> PlansAsync(RegistryDbContext db)
        {
            await db.Database.OpenConnectionAsync();
            List<string> steps = [];
            foreach (var (sql, parameters) in _statements)
            {
                await using var explain = db.Database.GetDbConnection().CreateCommand();
                explain.CommandText = $"EXPLAIN QUERY PLAN {sql}";
                foreach (var (name, value) in parameters)
                {
                    var parameter = explain.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
                    explain.Parameters.Add(parameter);
                }

                await using var rows = await explain.ExecuteReaderAsync();
                while (await rows.ReadAsync())
                {
                    steps.Add(rows.GetString(3));
                }
            }

            return steps;
        }
    }
}

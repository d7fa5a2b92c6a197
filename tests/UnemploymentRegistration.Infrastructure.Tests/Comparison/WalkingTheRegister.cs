using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison.Walking;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Comparison;

/// <summary>Everybody registered is laid beside a list, and the platform gets what follows from it (rule 10.2).</summary>
public sealed class WalkingTheRegister
{
    private const string After = "2026-03-20";
    private const string Before = "2026-02-01";

    [OnBothDatabases]
    public async Task Proposes_clear_cases_and_others_to_look_into(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        foreach (var person in Enumerable.Range(1, 5))
        {
            await RegisterAsync(registry, person);
        }

        await WalkAsync(registry, ComparisonSource.SocialInsurance, Lists.Line(1, "employed", since: After), Lists.Line(2, "employed", "王大明", After), Lists.Line(3, "employed", since: "2026-03-06"), Lists.Line(4, "flexible-insured", since: After), Lists.Line(77, "employed", since: After));

        var cases = await CasesAsync(registry);
        Assert.Equal([(true, true), (false, false), (false, true)], cases.Select(one => (one.IsClear, one.SameName)));
        Assert.All(cases, one => Assert.Equal((DeregistrationStatus.Proposed, DeregistrationGround.Hired), (one.Status, one.Ground)));
    }

    [OnBothDatabases]
    public async Task Only_opens_an_investigation_where_a_list_says_dead_or_imprisoned(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await RegisterAsync(registry, 1);
        await RegisterAsync(registry, 2);
        await RegisterAsync(registry, 3);

        await WalkAsync(registry, ComparisonSource.PopulationIdentity, Lists.Line(1, "deceased", since: After), Lists.Line(2, "imprisoned", since: After), Lists.Line(3, "identity-ok"));

        Assert.Equal(
            [(DeregistrationStatus.Investigating, DeregistrationGround.Deceased), (DeregistrationStatus.Investigating, DeregistrationGround.Imprisoned)],
            (await CasesAsync(registry)).Select(one => (one.Status, one.Ground)));
    }

    [Fact]
    public async Task Does_not_propose_again_what_was_weighed_when_the_person_was_registered()
    {
        await using var registry = await Registry.OpenAsync();
        var weighed = await registry.FileAsync(1);
        await registry.ReadAsync(async db =>
        {
            var application = await db.Applications.SingleAsync(a => a.Id == weighed);
            var reply = new SourceReply([new SourceEntry(SourceFact.Pension, new DateOnly(2026, 2, 1), SameName: true, "养老-1")], AsOf: null);
            db.SourceAnswers.Add(SourceAnswer.Keep(
                7, application, ComparisonSource.PensionReceipt, reply, registry.Clock.Now, registry.Services.GetRequiredService<Domain.People.IFieldProtector>()));
            return await db.SaveChangesAsync();
        });
        await registry.ApproveAsync(weighed);
        var unknownThen = await RegisterAsync(registry, 2);

        await WalkAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(1, since: Before), Lists.Line(2, since: Before));

        Assert.Equal((unknownThen, false), Assert.Single((await CasesAsync(registry)).Select(one => (one.Registration, one.IsClear))));
    }

    [OnBothDatabases]
    public async Task Withdraws_what_the_next_list_says_no_more_and_proposes_what_was_corrected(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        foreach (var person in Enumerable.Range(1, 3))
        {
            await RegisterAsync(registry, person);
        }

        await WalkAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(1, since: After), Lists.Line(2, since: After), Lists.Line(3, since: After));
        var walk = await WalkAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(2, since: After), Lists.Line(3, since: "2026-03-21"));

        Assert.Equal((3, 1, 2), (walk.Compared, walk.Proposed, walk.Withdrawn));
        Assert.Equal(
            [DeregistrationStatus.Withdrawn, DeregistrationStatus.Proposed, DeregistrationStatus.Withdrawn, DeregistrationStatus.Proposed],
            (await CasesAsync(registry)).Select(one => one.Status));
    }

    [Fact]
    public async Task Never_proposes_again_what_was_looked_into_and_cleared()
    {
        await using var registry = await Registry.OpenAsync();
        await RegisterAsync(registry, 1);
        await WalkAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(1, since: After));
        await registry.ReadAsync(async db =>
        {
            var one = await db.Deregistrations.SingleAsync();
            Assert.Null(one.Clear(
                ExitWords.Read("本人仍在参保地待业，名单有误。").Value!,
                Filings.SupervisorOfTheProvince,
                registry.Clock.Now,
                registry.Services.GetRequiredService<Domain.People.IFieldProtector>()).Error);
            return await db.SaveChangesAsync();
        });

        await WalkAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(1, since: "2026-03-22"));

        Assert.Equal(DeregistrationStatus.Cleared, Assert.Single(await CasesAsync(registry)).Status);
    }

    [OnBothDatabases]
    public async Task Goes_on_where_it_was_stopped_and_proposes_nothing_twice(string database)
    {
        const int People = 130;
        await using var registry = await Registry.OpenAsync(database);
        foreach (var person in Enumerable.Range(1, People))
        {
            await RegisterAsync(registry, person);
        }

        var list = await LoadAsync(registry, ComparisonSource.PensionReceipt, [.. Enumerable.Range(1, People).Select(person => Lists.Line(person, since: After))]);
        var key = await registry.Services.GetRequiredService<RegisterWalks>().AskAsync(list, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var walking = registry.Services.GetRequiredService<RegisterWalking>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => walking.WalkAsync(key, new Stopping(stop), stop.Token));
        var inTheMiddle = (await CasesAsync(registry)).Count;

        var walk = await walking.WalkAsync(key, new Silent(), CancellationToken.None);

        Assert.InRange(inTheMiddle, 1, People - 1);
        Assert.Equal((RegisterWalkStatus.Done, People, People, 1), (walk!.Status, walk.Compared, walk.Proposed, walk.Attempts));
        Assert.Equal(People, (await CasesAsync(registry)).Select(one => one.Registration).Distinct().Count());
        Assert.Equal(People, await registry.ReadAsync(db => db.OversightEntries.CountAsync(entry => entry.Act == OversightAct.DeregistrationProposed)));
    }

    [OnBothDatabases]
    public async Task Runs_once_for_a_list_and_a_day_however_many_nodes_there_are(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await RegisterAsync(registry, 1);
        await LoadAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(1, since: After));
        await using var other = registry.AnotherNode();
        Registry[] nodes = [registry, other];

        await Task.WhenAll(nodes.Select(node => Task.Run(() => node.Services.GetRequiredService<RegisterWalks>().AskForAllAsync(CancellationToken.None))));
        await Task.WhenAll(nodes.Select(node => Task.Run(() => node.Services.GetRequiredService<RegisterWalking>().WalkNextAsync(CancellationToken.None))));

        var walk = Assert.Single(await registry.ReadAsync(db => db.RegisterWalks.AsNoTracking().ToListAsync()));
        Assert.Equal((RegisterWalkStatus.Done, 1, 1), (walk.Status, walk.Attempts, walk.Proposed));
        registry.Clock.Pass(TimeSpan.FromDays(1));
        await registry.Services.GetRequiredService<RegisterWalks>().AskForAllAsync(CancellationToken.None);
        Assert.Equal(2, await registry.ReadAsync(db => db.RegisterWalks.CountAsync()));
        Assert.Single(await CasesAsync(registry));
    }

    [Fact]
    public async Task Forgets_the_digest_of_who_left_the_register_and_makes_that_of_who_came()
    {
        await using var registry = await Registry.OpenAsync();
        var left = await RegisterAsync(registry, 1);
        await WalkAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(77));
        await registry.ReadAsync(db => db.Registrations.Where(r => r.Id == left).ExecuteUpdateAsync(set => set.SetProperty(r => r.Status, RegistrationStatus.Ended)));
        var came = await RegisterAsync(registry, 2);

        await WalkAsync(registry, ComparisonSource.PensionReceipt, Lists.Line(78));

        Assert.Equal(came, Assert.Single(await registry.ReadAsync(db => db.RegisterDigests.Select(d => d.Registration).ToListAsync())));
    }

    private static async Task<RegistrationRecordId> RegisterAsync(Registry registry, int person) =>
        (await registry.ApproveAsync(await registry.FileAsync(person))).Value!.Id;

    private static async Task<ComparisonList> LoadAsync(Registry registry, ComparisonSource source, params string[] lines) =>
        (await registry.LoadAsync(registry.WriteList(lines), source)).Value!;

    private static async Task<RegisterWalk> WalkAsync(Registry registry, ComparisonSource source, params string[] lines)
    {
        var list = await LoadAsync(registry, source, lines);
        var walk = await registry.Services.GetRequiredService<RegisterWalks>().AskAsync(list, CancellationToken.None);
        return await registry.Services.GetRequiredService<RegisterWalking>().SeeThroughAsync(walk, new Silent(), CancellationToken.None);
    }

    private static Task<List<Deregistration>> CasesAsync(Registry registry) =>
        registry.ReadAsync(db => db.Deregistrations.AsNoTracking().OrderBy(one => one.Registration).ThenBy(one => one.Id).ToListAsync());

    private sealed class Silent : IProgress<WalkProgress>
    {
        public void Report(WalkProgress value)
        {
        }
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<WalkProgress>
    {
        public void Report(WalkProgress value)
        {
            if (value.Proposed > 0)
            {
                stop.Cancel();
            }
        }
    }
}

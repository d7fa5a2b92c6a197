using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Comparison;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Tests.Intake;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Infrastructure.Tests.Comparison;

public sealed class AskingOnArrival
{
    [OnBothDatabases]
    public async Task Asks_all_sources_once_and_says_what_they_come_to(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await LoadAllAsync(registry);
        var (matching, pensioner) = (await registry.FileAsync(1), await registry.FileAsync(2));

        Assert.Equal(2, await AskDueAsync(registry));
        Assert.Equal(0, await AskDueAsync(registry));

        Assert.Equal(EvidenceStanding.AllMatch, await StandingAsync(registry, matching));
        Assert.Equal(EvidenceStanding.Mismatch, await StandingAsync(registry, pensioner));
        var evidence = await EvidenceAsync(registry, pensioner);
        Assert.Equal(ComparisonSources.All, evidence.Select(line => line.Source));
        var pension = evidence.Single(line => line.Source is ComparisonSource.PensionReceipt);
        Assert.Equal((MatchOutcome.Mismatch, SourceFact.Pension, new DateOnly(2026, 2, 1)), (pension.Outcome, pension.Fact, pension.FactSince));
        Assert.Equal((registry.Clock.GetUtcNow(), "李小梅", new DateOnly(2026, 3, 6)), (pension.AnsweredAt, pension.Name, pension.AsOf));
    }

    [Fact]
    public async Task Asks_nobody_and_writes_nothing_as_long_as_no_source_is_connected()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileAsync();

        Assert.Equal(0, await AskDueAsync(registry));

        Assert.Equal(EvidenceStanding.Open, await StandingAsync(registry, number));
        Assert.All(await EvidenceAsync(registry, number), line => Assert.Equal((MatchOutcome.Unknown, null), (line.Outcome, line.AnsweredAt)));
    }

    [OnBothDatabases]
    public async Task Asks_a_silent_source_again_and_at_once_when_its_list_has_come(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.LoadLinesAsync(Lists.Line(7));
        var number = await registry.FileAsync();
        await AskDueAsync(registry);
        Assert.Equal(EvidenceStanding.Unclear, await StandingAsync(registry, number));
        var silent = (await EvidenceAsync(registry, number))[0];
        Assert.Equal((MatchOutcome.Unknown, SourceSilence.NotConnected.Message), (silent.Outcome, silent.Fault));
        Assert.Equal(0, await AskDueAsync(registry));

        await LoadAllAsync(registry);

        Assert.Equal(1, await AskDueAsync(registry));
        Assert.Equal(EvidenceStanding.AllMatch, await StandingAsync(registry, number));
        Assert.Equal(0, await registry.ReadAsync(db => db.EvidenceQuestions.CountAsync()));
    }

    [Fact]
    public async Task Lets_a_dead_source_delay_its_own_answer_only()
    {
        var dead = new Dead();
        await using var registry = await Registry.OpenAsync(setUp: services => services.RemoveAll<IEvidenceSource>().AddSingleton<IEvidenceSource>(dead));
        var number = await registry.FileAsync();

        await AskDueAsync(registry);
        await AskDueAsync(registry);
        Assert.Equal(1, dead.Asked);
        registry.Clock.Now += TimeSpan.FromSeconds(15);
        await AskDueAsync(registry);

        Assert.Equal(2, dead.Asked);
        Assert.Equal("无法连接", Assert.Single(await EvidenceAsync(registry, number), line => line.Fault is not null).Fault);
    }

    [Fact]
    public async Task Is_written_in_the_history_and_forgets_the_questions_of_what_was_decided()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.LoadLinesAsync(Lists.Line(7));
        var number = await registry.FileAsync();
        await AskDueAsync(registry);
        await registry.ApproveAsync(number);
        registry.Clock.Now += TimeSpan.FromHours(2);

        await AskDueAsync(registry);

        Assert.Equal(0, await registry.ReadAsync(db => db.EvidenceQuestions.CountAsync()));
        var trail = await registry.ReadAsync(db => TheTrail.OfAsync(db, "220102001"));
        var act = Assert.Single(trail, entry => entry.Act is OversightAct.EvidenceGathered);
        Assert.Equal(("program", "pension-receipt=Match"), (act.Actor, act.Note));
    }

    [Fact]
    public async Task Leaves_decision_and_answers_to_whoever_was_first()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileAsync();
        await LoadAllAsync(registry);

        var late = await registry.AsAsync(Actor.Program, async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            await db.Applications.SingleAsync(a => a.Id == number);
            await registry.ApproveAsync(number);
            registry.Actor.Become(Actor.Program);
            return await services.GetRequiredService<GatherEvidenceHandler>().HandleAsync(new GatherEvidence(number, []), CancellationToken.None);
        });

        Assert.True(late.IsRefused);
        Assert.Equal(0, await registry.ReadAsync(db => db.SourceAnswers.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Lets_the_queue_show_only_what_every_source_agrees_with(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await LoadAllAsync(registry);
        var (matching, _) = (await registry.FileAsync(1), await registry.FileAsync(2));
        await AskDueAsync(registry);

        foreach (var (agency, level) in new[] { ("22", AgencyLevel.Province), ("2201", AgencyLevel.City), ("220102", AgencyLevel.County), ("220102001", AgencyLevel.Street) })
        {
            var officer = Filings.SupervisorOf(agency, level);
            var page = await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ReviewQueue>()
                .ReadAsync(officer.Jurisdiction, new QueueFilter { MatchingOnly = true }, position: null, CancellationToken.None));

            Assert.Equal([matching], page.Entries.Select(entry => entry.Number));
        }
    }

    [OnBothDatabases]
    public async Task Keeps_answers_questions_and_findings_within_the_jurisdiction(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.LoadLinesAsync(Lists.Line(7));
        var number = await registry.FileAsync();
        await AskDueAsync(registry);
        var own = Filings.SupervisorOf("2201", AgencyLevel.City);
        var words = FindingWords.Of(FindingMethod.Phone, new(2026, 3, 6), "电话询问本人，确认属实。", new(2026, 3, 6)).Value!;
        Assert.False((await registry.AsAsync(Actor.For(own), services => services.GetRequiredService<RecordFindingHandler>()
            .HandleAsync(new RecordFinding(number, words, own), CancellationToken.None))).IsRefused);

        Assert.Equal((1, 4, 1), await SeenByAsync(own));
        Assert.Equal((0, 0, 0), await SeenByAsync(Filings.SupervisorOf("2224", AgencyLevel.City)));

        async Task<(int Answers, int Questions, int Findings)> SeenByAsync(Officer officer) => await registry.AsAsync(Actor.For(officer), async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            return (await db.SourceAnswers.CountAsync(), await db.EvidenceQuestions.CountAsync(), await db.Findings.CountAsync());
        });
    }

    private static async Task LoadAllAsync(Registry registry)
    {
        await LoadOneAsync(registry, ComparisonSource.PopulationIdentity, [Lists.Line(1, "identity-ok", since: ""), Lists.Line(2, "identity-ok")]);
        await LoadOneAsync(registry, ComparisonSource.PensionReceipt, [Lists.Line(2)]);
        await LoadOneAsync(registry, ComparisonSource.SocialInsurance, [Lists.Line(1, "flexible-insured")]);
        await LoadOneAsync(registry, ComparisonSource.LabourFiling, [Lists.Line(9, "employed")]);
        await LoadOneAsync(registry, ComparisonSource.BusinessRegistration, [Lists.Line(9, "business-licence")]);
    }

    private static async Task LoadOneAsync(Registry registry, ComparisonSource source, string[] lines) =>
        Assert.Null((await registry.LoadAsync(registry.WriteList(lines, $"{source}.csv"), source)).Error);

    private static Task<int> AskDueAsync(Registry registry)
    {
        registry.Actor.Become(Actor.Program);
        return registry.Services.GetRequiredService<EvidenceAsking>().AskDueAsync(CancellationToken.None);
    }

    private static async Task<EvidenceStanding> StandingAsync(Registry registry, RegistrationApplicationId number) =>
        (await registry.ReadAsync(db => db.Applications.AsNoTracking().SingleAsync(a => a.Id == number))).EvidenceStanding;

    private static async Task<IReadOnlyList<Evidence>> EvidenceAsync(Registry registry, RegistrationApplicationId number) =>
        (await registry.AsAsync(Actor.Program, services => services.GetRequiredService<IEvidenceOnFile>()
            .FindAsync([number], CancellationToken.None)))[number];

    private sealed class Dead : IEvidenceSource
    {
        public int Asked { get; private set; }

        public ComparisonSource Source => ComparisonSource.LabourFiling;

        public Task<SourceCondition> LookAsync(CancellationToken cancellationToken) => Task.FromResult(SourceCondition.Live);

        public Task<Result<SourceReply>> AskAsync(ComparedPerson person, CancellationToken cancellationToken)
        {
            Asked++;
            return Task.FromResult<Result<SourceReply>>(SourceSilence.Failed("无法连接"));
        }
    }
}

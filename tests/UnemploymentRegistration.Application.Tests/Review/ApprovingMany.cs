using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Tests.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class ApprovingMany
{
    private readonly AgreeingSources _sources = new();

    [OnBothDatabases]
    public async Task Registers_each_in_a_transaction_of_its_own(string database)
    {
        await using var registry = await OpenAsync(database);
        RegistrationApplicationId[] numbers = [await registry.FileNamedAsync(1), await registry.FileNamedAsync(2), await registry.FileNamedAsync(3)];

        var outcomes = await ApproveAsync(registry, registry.Supervisor(), numbers);

        Assert.All(outcomes, outcome => Assert.False(outcome.Result.IsRefused));
        Assert.Equal(3, await registry.ReadAsync(db => db.Registrations.CountAsync()));
        Assert.Equal(3, await registry.ReadAsync(db => db.SmsMessages.CountAsync()));
        await registry.ReadAsync(async db =>
        {
            await TheTrail.AssertUnbrokenAsync(db);
            return 0;
        });
    }

    [OnBothDatabases]
    public async Task Takes_only_what_every_source_agrees_with_and_says_why_not(string database)
    {
        await using var registry = await OpenAsync(database);
        var (fine, unknown, mismatch) = (await registry.FileNamedAsync(1), await registry.FileNamedAsync(2), await registry.FileNamedAsync(3));
        _sources.Say(unknown, ComparisonSource.PensionReceipt, MatchOutcome.Unknown);
        _sources.Say(mismatch, ComparisonSource.LabourFiling, MatchOutcome.Mismatch);

        var candidates = await ReadAsync(registry, registry.Supervisor(), fine, unknown, mismatch);

        Assert.Equal([null, ManyApprovalErrors.NotEverySourceMatches, ManyApprovalErrors.NotEverySourceMatches], candidates.Select(c => c.WhyNot));
    }

    [Fact]
    public async Task Takes_nothing_as_long_as_no_source_has_answered()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileNamedAsync(1);

        Assert.Equal(ManyApprovalErrors.NotEverySourceMatches, Assert.Single(await ReadAsync(registry, registry.Supervisor(), number)).WhyNot);
    }

    [Fact]
    public async Task Leaves_out_what_is_decided_held_by_another_or_not_to_be_seen()
    {
        await using var registry = await OpenAsync();
        var (decided, held, elsewhere) = (await registry.FileNamedAsync(1), await registry.FileNamedAsync(2), await registry.FileNamedAsync(3, residence: "222401001"));
        await registry.ApproveAsync(decided, registry.Supervisor());
        await registry.ClaimAsync(held, registry.Supervisor(id: 8));

        var candidates = await ReadAsync(registry, registry.Supervisor(id: 7), decided, held, elsewhere);

        Assert.Equal(ApplicationErrors.AlreadyDecided, candidates[0].WhyNot);
        Assert.IsType<ClaimedByAnother>(candidates[1].WhyNot);
        Assert.Equal((null, ApplicationErrors.NotFound), (candidates[2].Application, candidates[2].WhyNot));
    }

    [Fact]
    public async Task Leaves_out_who_may_be_on_file_under_another_document_and_numbers_that_need_a_look()
    {
        await using var registry = await OpenAsync();
        var (one, other) = (await registry.FileNamedAsync(1, "王秀兰"), await registry.FileNamedAsync(2, "王秀兰"));
        var card = IdentityDocument.Read(IdentityDocumentKind.SocialSecurityCard, "A123456789", new DateOnly(2026, 3, 6)).Value!;
        var look = Filings.NumberOf(await registry.FileAsync(AnApplication.Form(3) with { Document = card }, "look"));

        var candidates = await ReadAsync(registry, registry.Supervisor(), one, other, look);

        Assert.Equal(
            [ManyApprovalErrors.MayBeTheSamePerson, ManyApprovalErrors.MayBeTheSamePerson, ManyApprovalErrors.DocumentNeedsLook],
            candidates.Select(c => c.WhyNot));
    }

    [OnBothDatabases]
    public async Task Looks_again_at_each_before_it_decides_and_goes_on_after_one_that_fails(string database)
    {
        await using var registry = await OpenAsync(database);
        RegistrationApplicationId[] numbers = [await registry.FileNamedAsync(1), await registry.FileNamedAsync(2), await registry.FileNamedAsync(3)];
        await ReadAsync(registry, registry.Supervisor(), numbers);
        await registry.RefuseAsync(numbers[0], registry.Supervisor(id: 8));
        _sources.Say(numbers[1], ComparisonSource.PopulationIdentity, MatchOutcome.Unknown);

        var outcomes = await ApproveAsync(registry, registry.Supervisor(), numbers);

        Assert.Equal(ApplicationErrors.AlreadyDecided, outcomes[0].Result.Error);
        Assert.Equal(ManyApprovalErrors.NotEverySourceMatches, outcomes[1].Result.Error);
        Assert.False(outcomes[2].Result.IsRefused);
        Assert.Equal(numbers[2], (await registry.ReadAsync(db => db.Registrations.SingleAsync())).Application);
    }

    [OnBothDatabases]
    public async Task By_two_at_once_registers_everybody_once(string database)
    {
        await using var registry = await OpenAsync(database);
        var numbers = new List<RegistrationApplicationId>();
        for (var person = 1; person <= 20; person++)
        {
            numbers.Add(await registry.FileNamedAsync(person));
        }

        using var start = new Barrier(2);
        var both = await Task.WhenAll(Decide(7), Decide(8));

        Task<IReadOnlyList<ApprovalOutcome>> Decide(long officer) => Task.Run(() =>
        {
            start.SignalAndWait();
            return ApproveAsync(registry, registry.Supervisor(id: officer), [.. numbers]);
        });

        Assert.All(Enumerable.Range(0, numbers.Count), i => Assert.Single(both, outcomes => !outcomes[i].Result.IsRefused));
        Assert.Equal(numbers.Count, await registry.ReadAsync(db => db.Registrations.CountAsync()));
        Assert.Equal(numbers.Count, await registry.ReadAsync(db => db.SmsMessages.CountAsync()));
    }

    private Task<Registry> OpenAsync(string database = Databases.Sqlite) =>
        Registry.OpenAsync(database, services => services.AddSingleton<IEvidenceOnFile>(_sources));

    private static Task<IReadOnlyList<ApprovalCandidate>> ReadAsync(
        Registry registry,
        Officer officer,
        params RegistrationApplicationId[] numbers) => registry.AsAsync(Actor.For(officer), services =>
            services.GetRequiredService<ManyApprovals>().ReadAsync(numbers, officer, CancellationToken.None));

    private static Task<IReadOnlyList<ApprovalOutcome>> ApproveAsync(
        Registry registry,
        Officer officer,
        RegistrationApplicationId[] numbers) => registry.AsAsync(Actor.For(officer), services =>
            services.GetRequiredService<ApproveManyHandler>().HandleAsync(new ApproveMany(numbers, officer), CancellationToken.None));
}

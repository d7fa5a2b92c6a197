using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class WritingAPlan
{
    private static readonly PlanWords _words = new() { Skills = "会用收银机", Wishes = "离家近", Barriers = "要接孩子" };

    [OnBothDatabases]
    public async Task Asks_for_a_review_of_who_is_recognised_as_hard_to_employ(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (today, officer) = (registry.Clock.Now.DateInChina(), registry.CaseOfficer());
        var one = await registry.RegisterAsync();
        Assert.False((await WriteAsync(registry, one.Id, null)).IsRefused);

        var decision = new RecognitionDecision("family", "南关区就业服务局", today, today, today.AddYears(1));
        Assert.False((await EnterAsync(registry, one.Id, decision)).IsRefused);
        Assert.Equal(RecognitionErrors.Overlaps, (await EnterAsync(registry, one.Id, decision)).Error);

        Assert.Equal(PlanErrors.ReviewMissing, (await WriteAsync(registry, one.Id, null)).Error);
        Assert.False((await WriteAsync(registry, one.Id, today.AddDays(30))).IsRefused);
        var after = await registry.CaseAsync(one.Id);
        Assert.Equal((today.AddDays(30), officer.Id), (after.Find(CaseDuty.PlanReview)!.Due, after.Officer));

        var file = await registry.AsAsync<PlanReading, PlanFile?>(officer, reading => reading.FindAsync(one.Id, CancellationToken.None));
        Assert.Equal((_words, "收银员"), (file!.Words, file.Plan!.WantedOccupations.Single()));
    }

    [OnBothDatabases]
    public async Task Is_reviewed_and_then_due_again(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (today, officer) = (registry.Clock.Now.DateInChina(), registry.CaseOfficer());
        var one = await registry.RegisterAsync();
        Assert.Equal(PlanErrors.NoPlan, (await ReviewAsync(registry, one.Id, today.AddDays(20))).Error);

        await WriteAsync(registry, one.Id, today.AddDays(10));
        Assert.False((await ReviewAsync(registry, one.Id, today.AddDays(20))).IsRefused);
        Assert.Equal(today.AddDays(20), (await registry.CaseAsync(one.Id)).Find(CaseDuty.PlanReview)!.Due);

        var file = await registry.AsAsync<PlanReading, PlanFile?>(officer, reading => reading.FindAsync(one.Id, CancellationToken.None));
        Assert.Equal("面试了两家", file!.Reviews.Single().Text);
    }

    [Fact]
    public async Task Keeps_a_founders_steps_each_with_its_day()
    {
        await using var registry = await Registry.OpenAsync();
        var today = registry.Clock.Now.DateInChina();
        var one = await registry.RegisterAsync();

        await StepAsync(registry, one.Id, new FounderStep(FounderStepKind.LoanApplication, today));
        await StepAsync(registry, one.Id, new FounderStep(FounderStepKind.Training, today.AddDays(-9)));
        Assert.Equal(PlanErrors.NotYet, (await StepAsync(registry, one.Id, new FounderStep(FounderStepKind.Policy, today.AddDays(1)))).Error);

        var file = await registry.AsAsync<PlanReading, PlanFile?>(
            registry.CaseOfficer(), reading => reading.FindAsync(one.Id, CancellationToken.None));
        Assert.Equal([FounderStepKind.Training, FounderStepKind.LoanApplication], file!.Plan!.FounderSteps.Select(step => step.Kind));
    }

    private static Task<Result> WriteAsync(Registry registry, ServiceCaseId id, DateOnly? review) =>
        registry.AsAsync<WritePlanHandler, Result>(registry.CaseOfficer(), handler => handler.HandleAsync(
            new WritePlan(id, _words, JobSearch.Of(null, "收银员", default).Value!, review, registry.CaseOfficer()), CancellationToken.None));

    private static Task<Result> ReviewAsync(Registry registry, ServiceCaseId id, DateOnly next) =>
        registry.AsAsync<WritePlanHandler, Result>(registry.CaseOfficer(), handler => handler.HandleAsync(
            new ReviewPlan(id, "面试了两家", next, registry.CaseOfficer()), CancellationToken.None));

    private static Task<Result> StepAsync(Registry registry, ServiceCaseId id, FounderStep step) =>
        registry.AsAsync<WritePlanHandler, Result>(registry.CaseOfficer(), handler => handler.HandleAsync(
            new TakeFounderStep(id, step, registry.CaseOfficer()), CancellationToken.None));

    private static Task<Result> EnterAsync(Registry registry, ServiceCaseId id, RecognitionDecision decision) =>
        registry.AsAsync<EnterRecognitionHandler, Result>(registry.CaseOfficer(), handler => handler.HandleAsync(
            new EnterRecognition(id, decision, registry.CaseOfficer().Id, registry.CaseOfficer()), CancellationToken.None));
}

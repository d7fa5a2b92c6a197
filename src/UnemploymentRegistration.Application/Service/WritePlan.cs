using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>填写服务计划 (9.1(1), (3), (5)).</summary>
/// <param name="Seen">When the plan that the officer saw was written: whoever wrote it meanwhile was first, and this officer is told.</param>
public sealed record WritePlan(
    ServiceCaseId Case,
    PlanWords Words,
    JobSearch Search,
    DateOnly? ReviewDue,
    Officer Officer,
    DateTimeOffset? Seen = null);

/// <summary>创业步骤 (9.1(4)).</summary>
public sealed record TakeFounderStep(ServiceCaseId Case, FounderStep Step, Officer Officer);

/// <summary>评估计划 (9.1(5)).</summary>
public sealed record ReviewPlan(ServiceCaseId Case, string Text, DateOnly? Next, Officer Officer);

public sealed class WritePlanHandler(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    public Task<Result> HandleAsync(WritePlan command, CancellationToken cancellationToken) => ChangeAsync(
        command.Case,
        async (plan, @case, now) => command.Seen is { } seen && seen != plan.WrittenAt
            ? PlanErrors.ChangedMeanwhile
            : plan.Write(
                new PlanDraft(command.Words, command.Search, command.ReviewDue, await IsHardToEmployAsync(@case, now, cancellationToken)),
                @case, command.Officer, now, protector),
        cancellationToken);

    public Task<Result> HandleAsync(TakeFounderStep command, CancellationToken cancellationToken) => ChangeAsync(
        command.Case,
        (plan, @case, now) => Task.FromResult(plan.TakeStep(command.Step, @case, command.Officer, now)),
        cancellationToken);

    public Task<Result> HandleAsync(ReviewPlan command, CancellationToken cancellationToken) => ChangeAsync(
        command.Case,
        async (plan, @case, now) =>
        {
            if (plan.WrittenAt == default)
            {
                return PlanErrors.NoPlan;
            }

            var isHardToEmploy = await IsHardToEmployAsync(@case, now, cancellationToken);
            var reviewed = plan.Review(command.Next, isHardToEmploy, @case, command.Officer, now);
            if (!reviewed.IsRefused)
            {
                db.PlanReviews.Add(PlanReview.Record(keys.Next(), @case.Id, command.Text, command.Next, command.Officer, now, protector));
            }

            return reviewed;
        },
        cancellationToken);

    private async Task<Result> ChangeAsync(
        ServiceCaseId id,
        Func<ServicePlan, ServiceCase, DateTimeOffset, Task<Result>> change,
        CancellationToken cancellationToken)
    {
        var @case = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (@case is not { IsOpen: true })
        {
            return @case is null ? ServiceCaseErrors.NotFound : ServiceCaseErrors.Closed;
        }

        var known = await db.ServicePlans.SingleOrDefaultAsync(p => p.Case == id, cancellationToken);
        var plan = known ?? ServicePlan.Begin(@case, protector);
        var changed = await change(plan, @case, clock.GetUtcNow());
        if (changed.IsRefused)
        {
            return changed;
        }

        if (known is null)
        {
            db.ServicePlans.Add(plan);
        }

        return await db.SaveUnlessLostAsync(PlanErrors.ChangedMeanwhile, cancellationToken);
    }

    private Task<bool> IsHardToEmployAsync(ServiceCase @case, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = now.DateInChina();
        return db.HardToEmployRecognitions.AnyAsync(r => r.Case == @case.Id && r.From <= today && r.To >= today, cancellationToken);
    }
}

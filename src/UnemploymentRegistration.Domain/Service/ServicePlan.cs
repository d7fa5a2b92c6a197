using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>服务计划: what a person can, wants and is held back by, the search for work and a founder's steps (9.1(1), (3)–(5)).</summary>
/// <remarks>One for a case, under the key of the case; the reviews are <see cref="PlanReview"/>.</remarks>
public sealed class ServicePlan : Aggregate
{
    /// <summary>Months within which a plan with reviews is looked at again [ours].</summary>
    public const int MonthsToReview = 3;

    private const string Table = "ServicePlans";

    private ServicePlan()
    {
    }

    public ServiceCaseId Case { get; private init; }

    /// <summary>The platform that wrote it last.</summary>
    public AgencyCode Agency { get; private set; }

    /// <summary>The <see cref="PlanWords"/>.</summary>
    public Protected Sealed { get; private set; } = null!;

    public DateOnly? JobSearchOn { get; private set; }

    public IReadOnlyList<string> WantedOccupations { get; private set; } = [];

    public IReadOnlyList<FounderStep> FounderSteps { get; private set; } = [];

    public DateOnly? ReviewDue { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public OfficerId WrittenBy { get; private set; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Case.Value;

    public static ServicePlan Begin(ServiceCase @case, IFieldProtector protector) => new()
    {
        Case = @case.Id,
        Agency = @case.Agency,
        Sealed = protector.Seal(new PlanWords().Write(), SealedField(@case.Id)),
    };

    public PlanWords OpenWords(IFieldProtector protector) => PlanWords.Read(protector.Open(Sealed, SealedField(Case)));

    /// <summary>填写计划; of whom the state recognises as hard to employ, it is reviewed (9.1(5)).</summary>
    public Result Write(PlanDraft draft, ServiceCase @case, Officer officer, DateTimeOffset at, IFieldProtector protector)
    {
        var today = at.DateInChina();
        if (draft.Words.IsEmpty)
        {
            return PlanErrors.Empty;
        }

        if (WhyNotOn(draft.ReviewDue, draft.IsHardToEmploy, ReviewDue, today) is { } error)
        {
            return error;
        }

        Sealed = protector.Seal(draft.Words.Write(), SealedField(Case));
        (JobSearchOn, WantedOccupations) = (draft.Search.RegisteredOn, draft.Search.Occupations);
        Sign(@case, officer, at);
        Record(OversightAct.PlanWritten);
        Expect(draft.ReviewDue, @case);
        return Result.Success;
    }

    /// <summary>创业步骤: taken on a day; entered again, the day is corrected.</summary>
    public Result TakeStep(FounderStep step, ServiceCase @case, Officer officer, DateTimeOffset at)
    {
        if (step.On > at.DateInChina())
        {
            return PlanErrors.NotYet;
        }

        FounderSteps = [.. FounderSteps.Where(taken => taken.Kind != step.Kind).Append(step).OrderBy(taken => taken.Kind)];
        Sign(@case, officer, at);
        Record(OversightAct.FounderStepTaken, step.Kind.ToString());
        return Result.Success;
    }

    /// <summary>评估之后: the next day, or none where no further review is needed.</summary>
    public Result Review(DateOnly? next, bool isHardToEmploy, ServiceCase @case, Officer officer, DateTimeOffset at)
    {
        if (WhyNotOn(next, isHardToEmploy, agreed: null, at.DateInChina()) is { } error)
        {
            return error;
        }

        Sign(@case, officer, at);
        Record(OversightAct.PlanReviewed);
        Expect(next, @case);
        return Result.Success;
    }

    /// <summary>Why the plan is not reviewed on that day; null where it may be.</summary>
    /// <param name="due">The day; null for none.</param>
    /// <param name="isHardToEmploy">Whether the person is recognised as hard to employ today.</param>
    /// <param name="agreed">A day that was agreed before and may stay, although it has passed.</param>
    /// <param name="today">The day on which it is written.</param>
    public static DomainError? WhyNotOn(DateOnly? due, bool isHardToEmploy, DateOnly? agreed, DateOnly today)
    {
        if (due is not { } on)
        {
            return isHardToEmploy ? PlanErrors.ReviewMissing : null;
        }

        return on == agreed || (on > today && on <= today.AddMonths(MonthsToReview)) ? null : PlanErrors.ReviewDue;
    }

    /// <summary>密钥更换: false where the key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed))
        {
            return false;
        }

        Sealed = protector.Seal(OpenWords(protector).Write(), SealedField(Case));
        Record(OversightAct.KeysRenewed);
        return true;
    }

    private void Sign(ServiceCase @case, Officer officer, DateTimeOffset at) =>
        (Agency, WrittenBy, WrittenAt) = (@case.Agency, officer.Id, at);

    private void Expect(DateOnly? due, ServiceCase @case)
    {
        ReviewDue = due;
        if (@case.Find(CaseDuty.PlanReview)?.Due == due)
        {
            return;
        }

        // Of one kind the earlier day stands, and a review that was made makes room for a later one.
        @case.Settle(CaseDuty.PlanReview);
        if (due is { } on)
        {
            @case.Expect(CaseDuty.PlanReview, on, isProvisional: false);
        }
    }

    private static ProtectedField SealedField(ServiceCaseId id) => new(Table, nameof(Sealed), id.Value);
}

/// <summary>What was typed into a plan, already checked field by field.</summary>
/// <param name="IsHardToEmploy">Whether the person is recognised as hard to employ today.</param>
public sealed record PlanDraft(PlanWords Words, JobSearch Search, DateOnly? ReviewDue, bool IsHardToEmploy);

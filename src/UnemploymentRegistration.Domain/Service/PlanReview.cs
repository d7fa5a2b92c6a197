using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>计划评估: what came of a plan so far; never changed (9.1(5)).</summary>
public sealed class PlanReview
{
    private const string Table = "PlanReviews";

    private PlanReview()
    {
    }

    public long Id { get; private init; }

    public ServiceCaseId Case { get; private init; }

    public DateOnly ReviewedOn { get; private init; }

    /// <summary>What was found; sealed, for it speaks of a person's life.</summary>
    public Protected Sealed { get; private init; } = null!;

    public DateOnly? NextDue { get; private init; }

    public OfficerId ReviewedBy { get; private init; }

    public AgencyCode ReviewedFor { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public static PlanReview Record(
        long id,
        ServiceCaseId @case,
        string text,
        DateOnly? nextDue,
        Officer officer,
        DateTimeOffset now,
        IFieldProtector protector) => new()
        {
            Id = id,
            Case = @case,
            ReviewedOn = now.DateInChina(),
            Sealed = protector.Seal(text, SealedField(id)),
            NextDue = nextDue,
            ReviewedBy = officer.Id,
            ReviewedFor = officer.Agency,
            RecordedAt = now,
        };

    public string OpenText(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

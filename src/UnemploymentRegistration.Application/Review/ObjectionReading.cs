using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>How an objection stands, for the applicant and for the file.</summary>
public sealed record ObjectionState(
    ObjectionId Number,
    ObjectionStatus Status,
    DateTimeOffset FiledAt,
    AgencyCode Decider,
    DateOnly AnswerDue,
    bool AnswerDueIsProvisional,
    DateTimeOffset? AnsweredAt,
    string? AnswerReason);

public sealed class ObjectionReading(IRegistryDbContext db)
{
    /// <summary>Null where nobody objected.</summary>
    public Task<ObjectionState?> OfApplicationAsync(RegistrationApplicationId application, CancellationToken cancellationToken) =>
        States(db.Objections.Where(o => o.Application == application && o.Subject == ObjectionSubject.Refusal)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Null where the actor does not see it.</summary>
    public Task<ObjectionState?> FindAsync(ObjectionId number, CancellationToken cancellationToken) =>
        States(db.Objections.Where(o => o.Id == number)).SingleOrDefaultAsync(cancellationToken);

    private static IQueryable<ObjectionState> States(IQueryable<Objection> objections) => objections.AsNoTracking().Select(o => new ObjectionState(
        o.Id, o.Status, o.FiledAt, o.Decider, o.AnswerDue, o.AnswerDueIsProvisional, o.AnsweredAt, o.AnswerReason));
}

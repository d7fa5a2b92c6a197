using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>服务计划案卷: what was agreed with a person, opened for whoever sees the case.</summary>
/// <param name="Words">Null where nothing was written yet.</param>
public sealed record PlanFile(
    ServiceCase Case,
    ServicePlan? Plan,
    PlanWords? Words,
    IReadOnlyList<HardToEmployRecognition> Recognitions,
    IReadOnlyList<PlanReviewOnFile> Reviews)
{
    public HardToEmployRecognition? RecognitionOn(DateOnly day) => Recognitions.FirstOrDefault(r => r.LastsOn(day));
}

/// <summary>One review with its words.</summary>
public sealed record PlanReviewOnFile(PlanReview Review, string Text);

/// <summary>One referral with its words.</summary>
public sealed record ReferralOnFile(Referral Referral, string Target, string? Outcome);

/// <summary>One text message to the person, and what became of it.</summary>
public sealed record CaseTextOnFile(CaseText Text, string Template, int Edition, SmsStatus Status, DateTimeOffset? DeliveredAt);

/// <summary>One version that was handed over.</summary>
public sealed record HandoutOnFile(DocumentHandout Handout, AgencyCode Publisher, DocumentKind Kind, string Name, int Edition);

public sealed class PlanReading(IRegistryDbContext db, Unreadables unreadables, IFieldProtector protector)
{
    private const int Most = 100;

    /// <summary>Null outside the actor's jurisdiction, as for a case that nobody has.</summary>
    public Task<ServiceCase?> FindCaseAsync(ServiceCaseId id, CancellationToken cancellationToken) =>
        db.ServiceCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);

    /// <summary>Null outside the actor's jurisdiction.</summary>
    public async Task<PlanFile?> FindAsync(ServiceCaseId id, CancellationToken cancellationToken)
    {
        if (await FindCaseAsync(id, cancellationToken) is not { } @case)
        {
            return null;
        }

        var plan = await db.ServicePlans.AsNoTracking().SingleOrDefaultAsync(p => p.Case == id, cancellationToken);
        var words = plan is null ? null : await unreadables.OpenAsync(() => plan.OpenWords(protector), cancellationToken);
        var recognitions = await db.HardToEmployRecognitions.AsNoTracking()
            .Where(r => r.Case == id).OrderByDescending(r => r.Id).Take(Most).ToListAsync(cancellationToken);
        return new PlanFile(@case, plan, words, recognitions, await ReviewsAsync(id, cancellationToken));
    }

    /// <summary>Open ones first, then the newest.</summary>
    public async Task<IReadOnlyList<ReferralOnFile>> ReferralsOfAsync(ServiceCaseId id, CancellationToken cancellationToken)
    {
        var referrals = await db.Referrals.AsNoTracking()
            .Where(r => r.Case == id).OrderByDescending(r => r.Id).Take(Most).ToListAsync(cancellationToken);
        var opened = new List<ReferralOnFile>();
        foreach (var referral in referrals.OrderBy(r => r.IsOpen ? 0 : 1))
        {
            var target = await unreadables.OpenAsync(() => referral.OpenTarget(protector), cancellationToken) ?? Unreadables.Words;
            opened.Add(new ReferralOnFile(
                referral, target, await unreadables.OpenAsync(() => referral.OpenOutcome(protector) ?? "", cancellationToken) ?? Unreadables.Words));
        }

        return opened;
    }

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<CaseTextOnFile>> TextsOfAsync(ServiceCaseId id, CancellationToken cancellationToken) => await (
        from text in db.CaseTexts.AsNoTracking()
        where text.Case == id
        join message in db.SmsMessages on text.Message equals message.Id
        join template in db.PublishedDocuments on text.Template equals template.Id
        orderby text.Id descending
        select new CaseTextOnFile(text, template.Name, template.Edition, message.Status, message.DeliveredAt))
        .Take(Most)
        .ToListAsync(cancellationToken);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<HandoutOnFile>> HandoutsOfAsync(ServiceCaseId id, CancellationToken cancellationToken) => await (
        from handout in db.DocumentHandouts.AsNoTracking()
        where handout.Case == id
        join document in db.PublishedDocuments on handout.Document equals document.Id
        orderby handout.Id descending
        select new HandoutOnFile(handout, document.Publisher, document.Kind, document.Name, document.Edition))
        .Take(Most)
        .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<PlanReviewOnFile>> ReviewsAsync(ServiceCaseId id, CancellationToken cancellationToken)
    {
        var reviews = await db.PlanReviews.AsNoTracking()
            .Where(r => r.Case == id).OrderByDescending(r => r.Id).Take(Most).ToListAsync(cancellationToken);
        var opened = new List<PlanReviewOnFile>();
        foreach (var review in reviews)
        {
            opened.Add(new(review, await unreadables.OpenAsync(() => review.OpenText(protector), cancellationToken) ?? Unreadables.Words));
        }

        return opened;
    }
}

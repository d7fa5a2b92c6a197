using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>案卷: everything a reviewer needs beside the decision: the form, the evidence, what was done so far.</summary>
public sealed record ApplicationFile(
    RegistrationApplication Application,
    Particulars Particulars,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<HistoryLine> History,
    RegistrationOfFile? Registration,
    NoticeState? Notice)
{
    public IReadOnlyList<FindingLine> Findings { get; init; } = [];

    public IReadOnlyList<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>Who might be the same person under another document; asked for as long as nothing is decided (rule 2.7).</summary>
    public IReadOnlyList<PossibleMatch> Matches { get; init; } = [];

    public ObjectionState? Objection { get; init; }

    /// <summary>The sealed part of the form does not open: words stand in its place, and nothing can be decided on it.</summary>
    public bool IsUnreadable { get; init; }
}

/// <summary>The entry in the register that an approval made.</summary>
public sealed record RegistrationOfFile(
    RegistrationRecordId Number,
    DateOnly RegisteredOn,
    AgencyCode ServingAgency,
    DateOnly FirstContactDue,
    bool FirstContactDueIsProvisional);

/// <summary>What became of the SMS with the result.</summary>
public sealed record NoticeState(SmsStatus Status, string MobileMasked, DateTimeOffset? DeliveredAt, int Attempts, DateTimeOffset NextAttemptAt);

public sealed class ApplicationFiles(
    IRegistryDbContext db,
    TrailReading trail,
    IEvidenceOnFile evidence,
    FindingsOnFile findings,
    CorrectionReading corrections,
    PossibleMatches matches,
    ObjectionReading objections,
    Unreadables unreadables,
    IFieldProtector protector)
{
    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<ApplicationFile?> FindAsync(RegistrationApplicationId number, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == number, cancellationToken);
        if (application is null)
        {
            return null;
        }

        var particulars = await unreadables.OpenAsync(() => application.OpenParticulars(protector), cancellationToken);
        var registration = await db.Registrations.AsNoTracking()
            .Where(r => r.Application == number)
            .Select(r => new RegistrationOfFile(
                r.Id, r.RegisteredOn, r.ServingAgency, r.FirstContactDue, r.FirstContactDueIsProvisional))
            .SingleOrDefaultAsync(cancellationToken);
        var key = DecisionNotice.KeyFor(number);
        var notice = await db.SmsMessages.AsNoTracking()
            .Where(m => m.Key == key)
            .Select(m => new NoticeState(m.Status, m.MobileMasked, m.DeliveredAt, m.Attempts, m.NextAttemptAt))
            .SingleOrDefaultAsync(cancellationToken);

        var objection = await objections.OfApplicationAsync(number, cancellationToken);
        return new ApplicationFile(
            application,
            particulars ?? Unreadables.Particulars,
            (await evidence.FindAsync([number], cancellationToken))[number],
            await HistoryOfAsync(number, objection, cancellationToken),
            registration,
            notice)
        {
            Findings = await findings.OfAsync(number, cancellationToken),
            Corrections = await corrections.OfAsync(number, cancellationToken),
            Matches = application.IsPending ? await matches.FindAsync(application, cancellationToken) : [],
            Objection = objection,
            IsUnreadable = particulars is null,
        };
    }

    // An objection has a trail of its own, in the chain of the superior agency.
    private async Task<IReadOnlyList<HistoryLine>> HistoryOfAsync(
        RegistrationApplicationId number,
        ObjectionState? objection,
        CancellationToken cancellationToken)
    {
        var own = await trail.OfAsync(nameof(RegistrationApplication), number.Value, cancellationToken);
        return objection is null
            ? own
            : [.. own.Concat(await trail.OfAsync(nameof(Objection), objection.Number.Value, cancellationToken)).OrderBy(line => line.At)];
    }
}

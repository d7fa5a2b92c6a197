using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Jobs;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>Every class of the schedule that the database holds; log files are kept by the log itself.</summary>
internal static class RetentionWorks
{
    // ':' and the character after it bound the keys of sign-in codes.
    private const string SignInFrom = "sign-in:";
    private const string SignInTo = "sign-in;";

    public static IReadOnlyList<IRetentionWork> All { get; } =
    [
        new Deleting<ApplicationDraft>(
            RetentionClass.UnsentDrafts, (db, before) => db.Drafts.Where(d => d.SavedAt <= before).OrderBy(d => d.Id)),
        new Deleting<SignInCode>(
            RetentionClass.SignInCodes, (db, before) => db.SignInCodes.Where(c => c.AskedAt <= before).OrderBy(c => c.AskedAt)),
        new Deleting<Domain.Notifications.SmsMessage>(
            RetentionClass.SignInCodes,
            (db, before) => db.SmsMessages
                .Where(m => m.Key.CompareTo(SignInFrom) >= 0 && m.Key.CompareTo(SignInTo) < 0 && m.QueuedAt <= before)
                .OrderBy(m => m.Id)),
        new Deleting<IdempotencyRecord>(
            RetentionClass.IdempotencyRecords,
            (db, before) => db.IdempotencyRecords.Where(r => r.AnsweredAt <= before).OrderBy(r => r.Scope).ThenBy(r => r.Key)),
        new Deleting<Notifications.MailboxMessage>(
            RetentionClass.MailboxMessages, (db, before) => db.MailboxMessages.Where(m => m.ArrivedAt <= before).OrderBy(m => m.Id)),
        new Deleting<Job>(
            RetentionClass.FinishedJobs,
            (db, before) => db.Jobs
                .Where(j => (j.Status == JobStatus.Done || j.Status == JobStatus.Failed) && j.EndedAt <= before)
                .OrderBy(j => j.Id)),
        new Deleting<ComparisonList>(
            RetentionClass.ReplacedComparisonLists,
            (db, before) => db.ComparisonLists
                .Where(l => (l.Status == ComparisonListStatus.Retired || l.Status == ComparisonListStatus.Failed)
                    && l.ReportedAt <= before
                    && !db.ComparisonBlocks.Any(b => b.List == l.Id))
                .OrderBy(l => l.Id)),
        new DroppingTexts(),
        new AnonymisingApplications(RetentionClass.WithdrawnApplications, ApplicationStatus.Withdrawn),
        new AnonymisingApplications(RetentionClass.RefusedApplications, ApplicationStatus.Refused),
        new AnonymisingRegistrations(),
        new AnonymisingReferrals(),
    ];
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>我的个人信息: all that is kept of what came from one account (个人信息保护法 45).</summary>
public sealed record OwnDataFile(
    string Mobile,
    DateTimeOffset OpenedAt,
    DateTimeOffset? DraftSavedAt,
    IReadOnlyList<OwnDataOfApplication> Applications,
    IReadOnlyList<DataRequestState> Requests);

/// <summary>One application with all that hangs on it.</summary>
/// <param name="Particulars">Empty where the sealed value cannot be opened.</param>
public sealed record OwnDataOfApplication(
    RegistrationApplication Application,
    Particulars? Particulars,
    RegistrationRecord? Registration,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<CorrectionLine> Corrections,
    ObjectionState? Objection,
    IReadOnlyList<OwnSms> Messages,
    OwnDataOfRegistration? Served);

/// <summary>A message that was sent; its text is gone after its time.</summary>
public sealed record OwnSms(DateTimeOffset QueuedAt, SmsStatus Status, DateTimeOffset? DeliveredAt, string? Text);

public sealed class OwnData(
    IRegistryDbContext db,
    IEvidenceOnFile evidence,
    CorrectionReading corrections,
    ObjectionReading objections,
    DataRequestReading requests,
    OwnRegistrationData served,
    Unreadables unreadables,
    IFieldProtector protector)
{
    private const int Most = 50;

    // ':' and the character after it: the keys of one record's messages and of no other's.
    private const char AfterColon = ';';

    public async Task<OwnDataFile> ReadAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        var own = await db.ApplicantAccounts.AsNoTracking().SingleAsync(a => a.Id == account, cancellationToken);
        var applications = await db.Applications.AsNoTracking()
            .Where(a => a.Account == account)
            .OrderByDescending(a => a.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var sources = await evidence.FindAsync([.. applications.Select(a => a.Id)], cancellationToken);
        List<OwnDataOfApplication> files = [];
        foreach (var application in applications)
        {
            files.Add(await OfAsync(application, sources[application.Id], cancellationToken));
        }

        return new OwnDataFile(
            own.OpenMobile(protector),
            own.OpenedAt,
            await db.Drafts.Where(d => d.Account == account).Select(d => (DateTimeOffset?)d.SavedAt).FirstOrDefaultAsync(cancellationToken),
            files,
            await requests.OfAccountAsync(account, cancellationToken));
    }

    /// <summary>The same to be taken along: that it was taken stands in the trail of each record.</summary>
    public async Task<OwnDataFile> CopyAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(account, cancellationToken);
        foreach (var own in file.Applications)
        {
            var (application, record) = (own.Application, own.Registration);
            db.Witness(
                application.Agency, OversightAct.OwnDataCopied, nameof(RegistrationApplication), application.Id.Value, note: null);
            if (record is not null)
            {
                db.Witness(record.ServingAgency, OversightAct.OwnDataCopied, nameof(RegistrationRecord), record.Id.Value, note: null);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return file;
    }

    private async Task<OwnDataOfApplication> OfAsync(
        RegistrationApplication application,
        IReadOnlyList<Evidence> sources,
        CancellationToken cancellationToken)
    {
        var number = application.Id;
        var record = await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Application == number, cancellationToken);
        var since = record is null ? null : await served.ReadAsync(record.Id, cancellationToken);
        string?[] subjects = [$"application:{number}", record is null ? null : $"registration:{record.Id}", since?.Care is { } care ? $"case:{care.Case.Id}" : null];
        List<OwnSms> messages = [];
        foreach (var subject in subjects.OfType<string>())
        {
            messages.AddRange(await MessagesAsync(subject, cancellationToken));
        }

        return new OwnDataOfApplication(
            application,
            await unreadables.OpenAsync(() => application.OpenParticulars(protector), cancellationToken),
            record,
            sources,
            await corrections.OfAsync(number, cancellationToken),
            await objections.OfApplicationAsync(number, cancellationToken),
            messages,
            since);
    }

    private async Task<IReadOnlyList<OwnSms>> MessagesAsync(string subject, CancellationToken cancellationToken)
    {
        var (from, to) = ($"{subject}:", $"{subject}{AfterColon}");
        var messages = await db.SmsMessages.AsNoTracking()
            .Where(m => m.Key.CompareTo(from) >= 0 && m.Key.CompareTo(to) < 0)
            .OrderBy(m => m.Key)
            .Take(Most)
            .ToListAsync(cancellationToken);
        List<OwnSms> own = [];
        foreach (var message in messages)
        {
            var content = await unreadables.OpenAsync(() => message.Open(protector).Text, cancellationToken);
            own.Add(new OwnSms(message.QueuedAt, message.Status, message.DeliveredAt, content is { Length: > 0 } ? content : null));
        }

        return own;
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>更正登记表: staff put the form right; old and new values are kept, and the applicant is told by SMS (rule 3.3).</summary>
/// <param name="Form">The whole form as it shall stand.</param>
public sealed record CorrectApplication(RegistrationApplicationId Application, RegistrationForm Form, string Reason, Officer Officer);

public sealed class CorrectApplicationHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    PersonOnFile onFile,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Refuses with <see cref="AlreadyOnFile"/> where the corrected number is that of somebody on file (rule 8.1).</summary>
    public async Task<Result<FieldChange[]>> HandleAsync(CorrectApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        if (await FindOtherAsync(command, cancellationToken) is { } other)
        {
            return other;
        }

        var note = new CorrectionNote(command.Reason, command.Officer, clock.GetUtcNow());
        var correction = application.Correct(command.Form, note, protector);
        if (correction.IsRefused)
        {
            return correction;
        }

        db.FormCorrections.AddRange(correction.Value.Select(change =>
            FormCorrection.Of(keys.Next(), application.Id, change, note, protector)));
        await TellAsync(application, correction.Value, note.At, cancellationToken);
        var saved = await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
        if (!saved.IsRefused)
        {
            return correction;
        }

        // Lost to another change of this application, or to somebody who filed with the number meanwhile.
        return await FindOtherAsync(command, cancellationToken) is { } meanwhile ? meanwhile : saved.Error;
    }

    private async Task<AlreadyOnFile?> FindOtherAsync(CorrectApplication command, CancellationToken cancellationToken)
    {
        var person = protector.IndexesOf(IndexedUse.Person, command.Form.Document.PersonKey);
        var found = await onFile.FindAsync(person, cancellationToken);
        return found is { IsRegistered: false } && found.Number == command.Application.Value ? null : found;
    }

    private async Task TellAsync(
        RegistrationApplication application,
        FieldChange[] changes,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var text = SmsTexts.Corrected(
            application.Id.Value,
            changes.Select(change => change.Field.InWords()),
            reference.Current.Agencies.Find(application.Agency)!.Name);
        var key = keys.Next();
        var occasion = string.Create(CultureInfo.InvariantCulture, $"application:{application.Id}:corrected:{key}");
        Queue(key, occasion, application.OpenParticulars(protector).Mobile);

        // Who signed in with a number of their own is told there too, if the number on the form was changed.
        if (application.Account is { } owner && Array.Exists(changes, change => change.Field is FormField.Mobile))
        {
            var account = await db.ApplicantAccounts.AsNoTracking().SingleAsync(own => own.Id == owner, cancellationToken);
            if (!protector.Matches(application.Mobile, IndexedUse.Mobile, account.OpenMobile(protector)))
            {
                Queue(keys.Next(), $"{occasion}:account", account.OpenMobile(protector));
            }
        }

        void Queue(long id, string occasionKey, string mobile) => db.SmsMessages.Add(SmsMessage.Queue(
            id,
            occasionKey,
            new SmsContent(MobileNumber.Read(mobile, allowsHongKongMacaoTaiwan: true).Value!, text),
            now,
            protector));
    }
}

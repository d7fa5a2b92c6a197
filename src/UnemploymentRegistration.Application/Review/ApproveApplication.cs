using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Review;

/// <summary>审核通过: closes the review, enters the person in the register and queues the SMS, in one transaction (7.4, 7.6).</summary>
public sealed record ApproveApplication(RegistrationApplicationId Application, Officer Officer);

public sealed class ApproveApplicationHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    PersonOnFile onFile,
    PossibleMatches matches,
    Enrolments enrolments,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<RegistrationRecord>> HandleAsync(ApproveApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        // By another document the person is registered already: found so by a reviewer, never by the program (rules 2.7, 8.1).
        if (application.IsPending && await matches.FindRegistrationOfSameAsync(application, cancellationToken) is { } same)
        {
            return same;
        }

        var now = clock.GetUtcNow();
        var approval = application.Approve(command.Officer, now, reference.Current.Agencies.HasSingleOfficer(application.Agency));
        if (approval.IsRefused)
        {
            return approval.Error;
        }

        var registration = await enrolments.OpenAsync(application, registeredOn: now.DateInChina(), now.DateInChina(), cancellationToken);
        db.SmsMessages.Add(Notice(application, registration, now));
        var saved = await db.SaveUnlessLostAsync(ApplicationErrors.ChangedMeanwhile, cancellationToken);
        if (!saved.IsRefused)
        {
            return registration;
        }

        // Lost to another decision on this application, or to a registration of the same person elsewhere (rule 8.1).
        return await onFile.FindAsync(application.PersonIndexes(protector), cancellationToken) is { IsRegistered: true } existing
            ? existing
            : saved.Error;
    }

    private SmsMessage Notice(RegistrationApplication application, RegistrationRecord registration, DateTimeOffset now)
    {
        var platform = reference.Current.Agencies.Find(registration.ServingAgency)!.Name;
        var firstContact = new Deadline(registration.FirstContactDue, registration.FirstContactDueIsProvisional);
        var text = SmsTexts.Approved(
            application.Id.Value, registration.Id.Value, registration.RegisteredOn, platform, firstContact);
        return DecisionNotice.Queue(application, text, keys.Next(), now, protector);
    }
}

using System.Globalization;
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
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>决定申诉: the refusal stays, or falls and the person is registered as of its day; told by SMS (rule 7.7).</summary>
public sealed record AnswerObjection(ObjectionId Objection, ObjectionAnswer Answer, Officer Officer);

public sealed class AnswerObjectionHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    PersonOnFile onFile,
    Enrolments enrolments,
    CurrentMobile mobiles,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Refuses with <see cref="AlreadyOnFile"/> where the person was registered meanwhile (rule 8.1).</summary>
    public async Task<Result> HandleAsync(AnswerObjection command, CancellationToken cancellationToken)
    {
        var objection = await db.Objections.SingleOrDefaultAsync(
            o => o.Id == command.Objection && o.Subject == ObjectionSubject.Refusal, cancellationToken);
        if (objection is null)
        {
            return ObjectionErrors.NotFound;
        }

        if (objection.WhyMayNotAnswer(command.Officer) is { } error)
        {
            return error;
        }

        var application = await db.Applications.SingleAsync(a => a.Id == objection.Application, cancellationToken);
        return command.Answer.Overturns
            ? await OverturnAsync(command, objection, application, cancellationToken)
            : await UpholdAsync(command, objection, application, cancellationToken);
    }

    private async Task<Result> UpholdAsync(
        AnswerObjection command,
        Objection objection,
        RegistrationApplication application,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var answer = objection.Answer(command.Answer, command.Officer, now);
        if (answer.IsRefused)
        {
            return answer;
        }

        await TellAsync(application, SmsTexts.ObjectionUpheld(application.Id.Value, NameOf(objection.Decider), command.Answer.Reason), now, cancellationToken);
        return await db.SaveUnlessLostAsync(ObjectionErrors.AlreadyAnswered, cancellationToken);
    }

    private async Task<Result> OverturnAsync(
        AnswerObjection command,
        Objection objection,
        RegistrationApplication application,
        CancellationToken cancellationToken)
    {
        if (await FindRegisteredAsync(application, cancellationToken) is { } existing)
        {
            return existing;
        }

        var now = clock.GetUtcNow();
        var answer = objection.Answer(command.Answer, command.Officer, now);
        var overturning = answer.IsRefused ? answer : application.OverturnRefusal(now);
        if (overturning.IsRefused)
        {
            return overturning;
        }

        // The record runs as if the refusal had not been made; the platform's clock cannot start before it knows.
        var registration = await enrolments.OpenAsync(
            application, registeredOn: application.DecidedAt!.Value.DateInChina(), now.DateInChina(), cancellationToken);
        await TellAsync(application, TextOf(application, objection, registration), now, cancellationToken);
        var saved = await db.SaveUnlessLostAsync(ObjectionErrors.AlreadyAnswered, cancellationToken);
        if (!saved.IsRefused)
        {
            return saved;
        }

        // Lost to another answer, or to a registration of the same person elsewhere (rule 8.1).
        var isAnswered = await db.Objections.AnyAsync(o => o.Id == objection.Id && o.Status != ObjectionStatus.Open, cancellationToken);
        return !isAnswered && await FindRegisteredAsync(application, cancellationToken) is { } meanwhile ? meanwhile : saved;
    }

    private async Task<AlreadyOnFile?> FindRegisteredAsync(RegistrationApplication application, CancellationToken cancellationToken) =>
        await onFile.FindAsync(application.PersonIndexes(protector), cancellationToken) is { IsRegistered: true } existing ? existing : null;

    private string TextOf(RegistrationApplication application, Objection objection, RegistrationRecord registration) =>
        SmsTexts.ObjectionOverturned(
            application.Id.Value,
            NameOf(objection.Decider),
            registration.Id.Value,
            registration.RegisteredOn,
            NameOf(registration.ServingAgency),
            new Deadline(registration.FirstContactDue, registration.FirstContactDueIsProvisional));

    private async Task TellAsync(RegistrationApplication application, string text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mobile = await mobiles.OfAsync(application, cancellationToken);
        var key = string.Create(CultureInfo.InvariantCulture, $"application:{application.Id}:objection-answered");
        db.SmsMessages.Add(SmsMessage.Queue(keys.Next(), key, new SmsContent(mobile, text), now, protector));
    }

    private string NameOf(AgencyCode agency) => reference.Current.Agencies.Find(agency)!.Name;
}

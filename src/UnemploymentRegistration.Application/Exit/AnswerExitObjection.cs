using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>决定对注销的申诉: the end stays, or falls and the registration runs on; told by SMS (rule 7.7).</summary>
public sealed class AnswerExitObjectionHandler(
    IRegistryDbContext db,
    PersonOnFile onFile,
    Restorations restorations,
    EndNotice notice,
    IFieldProtector protector,
    TimeProvider clock)
{
    /// <summary>Refuses with <see cref="AlreadyOnFile"/> where the person has registered again meanwhile (rule 8.1).</summary>
    public async Task<Result> HandleAsync(AnswerObjection command, CancellationToken cancellationToken)
    {
        var objection = await db.Objections.SingleOrDefaultAsync(
            o => o.Id == command.Objection && o.Subject == ObjectionSubject.Deregistration, cancellationToken);
        if (objection is null)
        {
            return ObjectionErrors.NotFound;
        }

        var deregistration = await db.Deregistrations.SingleAsync(d => d.Objection == objection.Id, cancellationToken);
        var record = await db.Registrations.SingleAsync(r => r.Id == deregistration.Registration, cancellationToken);
        if (command.Answer.Overturns && await FindRegisteredAsync(record, cancellationToken) is { } existing)
        {
            return existing;
        }

        var now = clock.GetUtcNow();
        var answer = objection.Answer(command.Answer, command.Officer, now);
        if (!answer.IsRefused && command.Answer.Overturns)
        {
            answer = await restorations.RestoreAsync(deregistration, record, now, cancellationToken);
        }

        if (answer.IsRefused)
        {
            db.Forget();
            return answer;
        }

        notice.TellAnswer(deregistration, record, objection.Decider, command.Answer.Overturns ? null : command.Answer.Reason, now);
        return await SaveAsync(objection, record, cancellationToken);
    }

    private async Task<Result> SaveAsync(Objection objection, RegistrationRecord record, CancellationToken cancellationToken)
    {
        var saved = await db.SaveUnlessLostAsync(ObjectionErrors.AlreadyAnswered, cancellationToken);
        if (!saved.IsRefused)
        {
            return saved;
        }

        // Lost to another answer, or to a new registration of the same person (rule 8.1).
        var isAnswered = await db.Objections.AnyAsync(o => o.Id == objection.Id && o.Status != ObjectionStatus.Open, cancellationToken);
        return !isAnswered && await FindRegisteredAsync(record, cancellationToken) is { } meanwhile ? meanwhile : saved;
    }

    private async Task<AlreadyOnFile?> FindRegisteredAsync(RegistrationRecord record, CancellationToken cancellationToken) =>
        await onFile.FindAsync(record.PersonIndexes(protector), cancellationToken) is { IsRegistered: true } existing ? existing : null;
}

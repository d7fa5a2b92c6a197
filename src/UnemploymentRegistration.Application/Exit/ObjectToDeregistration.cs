using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>对注销提出申诉: by the person, or written down by an officer at a window (rule 7.7).</summary>
/// <param name="By">The account; null where <paramref name="RecordedBy"/> wrote it down.</param>
public sealed record ObjectToDeregistration(
    DeregistrationId Deregistration,
    ObjectionStatement Statement,
    ApplicantAccountId? By,
    OfficerId? RecordedBy);

public sealed class ObjectToDeregistrationHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    ExitObjectionTerms terms,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<ObjectionId>> HandleAsync(ObjectToDeregistration command, CancellationToken cancellationToken)
    {
        var deregistration = await db.Deregistrations.SingleOrDefaultAsync(d => d.Id == command.Deregistration, cancellationToken);
        if (deregistration is null)
        {
            return ExitErrors.NotFound;
        }

        var record = await db.Registrations.AsNoTracking().SingleAsync(r => r.Id == deregistration.Registration, cancellationToken);
        var filing = deregistration.ObjectTo(new(keys.Next()), record, FilingOf(command, deregistration), protector);
        if (filing.IsRefused)
        {
            return filing.Error;
        }

        db.Objections.Add(filing.Value);
        var saved = await db.SaveUnlessLostAsync(ObjectionErrors.AlreadyFiled, cancellationToken);
        return saved.IsRefused ? saved.Error : filing.Value.Id;
    }

    private ObjectionFiling FilingOf(ObjectToDeregistration command, Deregistration deregistration)
    {
        var (now, decider) = (clock.GetUtcNow(), terms.DeciderOver(deregistration));
        var due = reference.Current.Calendar.DeadlineAfter(now.DateInChina(), Objection.WorkingDaysToAnswer, decider);
        return new ObjectionFiling(
            command.Statement, command.By, command.RecordedBy, now, terms.LastDayFor(deregistration), decider, due);
    }
}

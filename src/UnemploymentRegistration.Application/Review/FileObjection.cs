using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>提出申诉: by the applicant, or written down by an officer for an applicant at a window (rule 7.7).</summary>
/// <param name="By">The account; null where <paramref name="RecordedBy"/> wrote it down.</param>
public sealed record FileObjection(
    RegistrationApplicationId Application,
    ObjectionStatement Statement,
    ApplicantAccountId? By,
    OfficerId? RecordedBy);

public sealed class FileObjectionHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    ObjectionTerms terms,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<Objection>> HandleAsync(FileObjection command, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == command.Application, cancellationToken);
        if (application is null)
        {
            return ApplicationErrors.NotFound;
        }

        if (await db.Objections.AnyAsync(o => o.Application == command.Application && o.Subject == ObjectionSubject.Refusal, cancellationToken))
        {
            return ObjectionErrors.AlreadyFiled;
        }

        var filing = Objection.Against(new(keys.Next()), application, FilingOf(command, application), protector);
        if (filing.IsRefused)
        {
            return filing;
        }

        db.Objections.Add(filing.Value);
        var saved = await db.SaveUnlessLostAsync(ObjectionErrors.AlreadyFiled, cancellationToken);
        return saved.IsRefused ? saved.Error : filing;
    }

    private ObjectionFiling FilingOf(FileObjection command, RegistrationApplication application)
    {
        var (now, decider) = (clock.GetUtcNow(), terms.DeciderOver(application));
        var due = reference.Current.Calendar.DeadlineAfter(now.DateInChina(), Objection.WorkingDaysToAnswer, decider);
        return new ObjectionFiling(
            command.Statement, command.By, command.RecordedBy, now, terms.LastDayFor(application), decider, due);
    }
}

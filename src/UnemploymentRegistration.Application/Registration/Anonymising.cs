using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>匿名化申请: of applications that came to nothing; what hangs on them goes with them, what is open keeps them (19, 47).</summary>
public sealed class Anonymising(IRegistryDbContext db, ObjectionTerms terms, IFieldProtector protector)
{
    /// <summary>Changes what is tracked; the caller saves. False where one of them is still needed, and then nothing may be saved.</summary>
    /// <param name="applications">Tracked, with their acts.</param>
    /// <param name="except">A request that is being answered just now.</param>
    /// <param name="today">The day in Beijing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> TryAsync(
        IReadOnlyCollection<RegistrationApplication> applications,
        DataRequestId? except,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        RegistrationApplicationId[] numbers = [.. applications.Select(application => application.Id)];
        var kept = await KeptAsync(numbers, except, cancellationToken);
        if (kept.Count > 0 || applications.Any(application => IsNeeded(application, today)))
        {
            return false;
        }

        foreach (var application in applications)
        {
            application.Anonymise(today, protector);
        }

        await RemoveWhatHangsOnAsync(numbers, except, today, cancellationToken);
        return true;
    }

    /// <summary>Those from which registrations came that are long over; the caller has asked what keeps them, and saves.</summary>
    public async Task AnonymiseEndedAsync(
        IReadOnlyCollection<RegistrationApplication> applications,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        foreach (var application in applications)
        {
            application.Anonymise(today, protector, isOver: true);
        }

        await RemoveWhatHangsOnAsync([.. applications.Select(application => application.Id)], except: null, today, cancellationToken);
    }

    /// <summary>Those of them that an open objection or request keeps.</summary>
    public async Task<IReadOnlyCollection<RegistrationApplicationId>> KeptAsync(
        IReadOnlyCollection<RegistrationApplicationId> numbers,
        DataRequestId? except,
        CancellationToken cancellationToken)
    {
        var objections = await db.Objections.AsNoTracking()
            .Where(o => numbers.Contains(o.Application) && o.Status == ObjectionStatus.Open)
            .Select(o => o.Application)
            .ToListAsync(cancellationToken);
        var requests = await db.DataRequests.AsNoTracking()
            .Where(r => numbers.Contains(r.Application) && r.Status == DataRequestStatus.Open && r.Id != (except ?? default))
            .Select(r => r.Application)
            .ToListAsync(cancellationToken);
        return [.. objections, .. requests];
    }

    // In work, registered, done already, or the person may still object.
    private bool IsNeeded(RegistrationApplication application, DateOnly today) =>
        application.AnonymisedOn is not null
        || application.Status is not (ApplicationStatus.Refused or ApplicationStatus.Withdrawn)
        || (application.Status is ApplicationStatus.Refused && today <= terms.LastDayFor(application));

    private async Task RemoveWhatHangsOnAsync(
        RegistrationApplicationId[] numbers,
        DataRequestId? except,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        db.SourceAnswers.RemoveRange(await db.SourceAnswers.Where(s => numbers.Contains(s.Application)).ToListAsync(cancellationToken));
        db.EvidenceQuestions.RemoveRange(await db.EvidenceQuestions.Where(q => numbers.Contains(q.Application)).ToListAsync(cancellationToken));
        db.Findings.RemoveRange(await db.Findings.Where(f => numbers.Contains(f.Application)).ToListAsync(cancellationToken));
        db.FormCorrections.RemoveRange(await db.FormCorrections.Where(c => numbers.Contains(c.Application)).ToListAsync(cancellationToken));
        db.PersonVerdicts.RemoveRange(await db.PersonVerdicts.Where(v => numbers.Contains(v.Application)).ToListAsync(cancellationToken));
        foreach (var objection in await db.Objections.Where(o => numbers.Contains(o.Application)).ToListAsync(cancellationToken))
        {
            objection.Anonymise(protector);
        }

        var requests = await db.DataRequests.Where(r => numbers.Contains(r.Application) && r.AnonymisedOn == null).ToListAsync(cancellationToken);
        foreach (var request in requests.Where(request => request.Id != except))
        {
            request.Anonymise(today, protector);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>Applications that came to nothing: who it was goes, what the statistics count stays; open cases are left.</summary>
internal sealed class AnonymisingApplications(RetentionClass kind, ApplicationStatus status) : IRetentionWork
{
    private const int BatchSize = 100;

    public RetentionClass Class => kind;

    public async Task<RetentionBatch> RunAsync(
        IServiceProvider services,
        DateTimeOffset before,
        long behind,
        CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<RegistryDbContext>();
        var anonymising = services.GetRequiredService<Anonymising>();
        var from = new RegistrationApplicationId(behind);
        var applications = await db.Applications
            .Where(a => a.Id > from && a.Status == status && a.AnonymisedOn == null && a.DecidedAt <= before)
            .OrderBy(a => a.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (applications.Count == 0)
        {
            return new RetentionBatch(0, 0, behind);
        }

        var kept = await anonymising.KeptAsync([.. applications.Select(a => a.Id)], except: null, cancellationToken);
        List<RegistrationApplication> past = [.. applications.Where(a => !kept.Contains(a.Id))];
        var today = services.GetRequiredService<TimeProvider>().TodayInChina();
        if (past.Count > 0 && !await anonymising.TryAsync(past, except: null, today, cancellationToken))
        {
            // Somebody may still object, where settings or a calendar moved a day: another night.
            db.Forget();
            return new RetentionBatch(applications.Count, 0, applications[^1].Id.Value);
        }

        return new RetentionBatch(applications.Count, past.Count, applications[^1].Id.Value);
    }
}

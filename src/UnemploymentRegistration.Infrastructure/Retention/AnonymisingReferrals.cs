using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>Closed cases of referred people (rule 1.4): who it was goes, that somebody of the group was served stays.</summary>
internal sealed class AnonymisingReferrals : IRetentionWork
{
    private const int BatchSize = 100;

    public RetentionClass Class => RetentionClass.EndedReferrals;

    public async Task<RetentionBatch> RunAsync(
        IServiceProvider services,
        DateTimeOffset before,
        long behind,
        CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<RegistryDbContext>();
        var (from, day) = (new ServiceCaseId(behind), before.DateInChina());
        var cases = await db.ServiceCases
            .Where(c => c.Id > from && c.Status == ServiceCaseStatus.Closed && c.Group != null && c.AnonymisedOn == null && c.ClosedOn <= day)
            .OrderBy(c => c.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (cases.Count == 0)
        {
            return new RetentionBatch(0, 0, behind);
        }

        var today = services.GetRequiredService<TimeProvider>().TodayInChina();
        cases.ForEach(one => one.Anonymise(today));
        await new PersonTraces(db).DeleteOfCasesAsync(cases.ConvertAll(one => one.Id), cancellationToken);
        return new RetentionBatch(cases.Count, cases.Count, cases[^1].Id.Value);
    }
}

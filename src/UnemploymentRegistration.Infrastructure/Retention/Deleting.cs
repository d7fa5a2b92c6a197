using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>Rows without a trail of their own: deleted, with one act that says how many.</summary>
/// <param name="kind">The class.</param>
/// <param name="past">The rows past their days, in an order.</param>
internal sealed class Deleting<T>(RetentionClass kind, Func<RegistryDbContext, DateTimeOffset, IOrderedQueryable<T>> past) : IRetentionWork
    where T : class
{
    private const int BatchSize = 500;

    public RetentionClass Class => kind;

    public async Task<RetentionBatch> RunAsync(
        IServiceProvider services,
        DateTimeOffset before,
        long behind,
        CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<RegistryDbContext>();
        var deleted = await past(db, before).Take(BatchSize).ExecuteDeleteAsync(cancellationToken);
        if (deleted > 0)
        {
            db.Witness(AgencyCode.Province, OversightAct.RecordsDeleted, typeof(T).Name, deleted, $"{kind} {deleted}");
        }

        return new RetentionBatch(deleted, deleted, Last: 0);
    }
}

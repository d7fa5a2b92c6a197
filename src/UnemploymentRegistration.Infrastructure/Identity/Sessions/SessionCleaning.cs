using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity.Sessions;

/// <summary>Deletes sessions that nobody can use any more, and typed forms whose day is over.</summary>
[DisallowConcurrentExecution]
public sealed class SessionCleaning(IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private const int BatchSize = 1000;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await CleanAsync(cancellationToken);

    public async Task CleanAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await DeleteAsync(
            db => db.Sessions.Where(session => session.EndsAt <= now).OrderBy(session => session.EndsAt), cancellationToken);
        await DeleteAsync(
            db => db.KeptForms.Where(form => form.KeptAt <= now - KeptForm.KeptFor).OrderBy(form => form.KeptAt), cancellationToken);
    }

    // In pieces, so that on SQLite no other writer waits for long.
    private async Task DeleteAsync<T>(Func<RegistryDbContext, IQueryable<T>> over, CancellationToken cancellationToken)
    {
        using var asProgram = ActingProgram.Begin();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        var deleted = BatchSize;
        while (deleted == BatchSize)
        {
            await db.InTransactionAsync(
                async () => deleted = await over(db).Take(BatchSize).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>What the database says of lists: begun, how far, in use, failed; each step written with its act (rule 13.1).</summary>
public sealed class ListRows(IServiceScopeFactory scopes, TimeProvider clock)
{
    public Task<long> StartAsync(ComparisonList list, CancellationToken cancellationToken) => InDatabaseAsync(async db =>
    {
        db.ComparisonLists.Add(list);
        Witness(db, OversightAct.ComparisonListStarted, list);
        await db.SaveChangesAsync(cancellationToken);
        return list.Id;
    });

    /// <summary>Every list that is not whole yet, oldest first.</summary>
    public Task<IReadOnlyList<ComparisonList>> LoadingAsync(CancellationToken cancellationToken) =>
        InDatabaseAsync<IReadOnlyList<ComparisonList>>(async db => await db.ComparisonLists.AsNoTracking()
            .Where(list => list.Status == ComparisonListStatus.Waiting
                || list.Status == ComparisonListStatus.Reading
                || list.Status == ComparisonListStatus.Writing)
            .OrderBy(list => list.Id)
            .ToListAsync(cancellationToken));

    public Task<ComparisonList> UpdateAsync(long list, Action<ComparisonList> report, CancellationToken cancellationToken) =>
        InDatabaseAsync(async db =>
        {
            var row = await db.ComparisonLists.SingleAsync(l => l.Id == list, cancellationToken);
            report(row);
            await db.SaveChangesAsync(cancellationToken);
            return row;
        });

    public Task<ComparisonList> FailAsync(long list, string fault, CancellationToken cancellationToken) => InDatabaseAsync(async db =>
    {
        var row = await db.ComparisonLists.SingleAsync(l => l.Id == list, cancellationToken);
        row.Fail(fault, clock.GetUtcNow());
        Witness(db, OversightAct.ComparisonListFailed, row);
        await db.SaveChangesAsync(cancellationToken);
        return row;
    });

    /// <summary>The newest complete list of a source answers, also where an older one took longer to load.</summary>
    public Task<ComparisonList> LetAnswerAsync(long list, CancellationToken cancellationToken) => InDatabaseAsync(async db =>
    {
        ComparisonList? completed = null;
        await db.InTransactionAsync(
            async () => completed = await LetAnswerAsync(db, list, cancellationToken),
            cancellationToken);
        return completed!;
    });

    private async Task<ComparisonList> LetAnswerAsync(RegistryDbContext db, long list, CancellationToken cancellationToken)
    {
        db.Forget();
        var now = clock.GetUtcNow();
        var completed = await db.ComparisonLists.SingleAsync(l => l.Id == list, cancellationToken);
        var former = await db.ComparisonLists.SingleOrDefaultAsync(
            l => l.Source == completed.Source && l.Status == ComparisonListStatus.Current, cancellationToken);
        if (former is not null && former.Id > list)
        {
            completed.BecomeCurrent(now);
            completed.Retire(now);
            await db.SaveChangesAsync(cancellationToken);
            return completed;
        }

        // The former first: only one may be current at any moment.
        former?.Retire(now);
        await db.SaveChangesAsync(cancellationToken);
        completed.BecomeCurrent(now);
        Witness(db, OversightAct.ComparisonListReplaced, completed);
        await db.SaveChangesAsync(cancellationToken);

        // Whoever waits for this source need not wait any longer.
        await db.EvidenceQuestions
            .Where(question => question.Source == completed.Source)
            .ExecuteUpdateAsync(set => set.SetProperty(question => question.NextAskAt, now), cancellationToken);
        return completed;
    }

    private static void Witness(RegistryDbContext db, OversightAct act, ComparisonList list) =>
        db.Witness(AgencyCode.Province, act, nameof(ComparisonList), list.Id, list.Source.ToCode());

    private async Task<T> InDatabaseAsync<T>(Func<RegistryDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }
}

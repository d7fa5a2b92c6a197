using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Desk;

/// <summary>The queue without a filter, asked by queries that are built once: two for each level, because each has its own index.</summary>
public sealed class WholeQueue(RegistryDbContext db) : IWholeQueue
{
    private static readonly Dictionary<AgencyLevel, Level> _levels = new()
    {
        [AgencyLevel.Province] = Built((db, _) => db.Applications),
        [AgencyLevel.City] = Built((db, head) => db.Applications.Where(a => a.AgencyCity == head)),
        [AgencyLevel.County] = Built((db, head) => db.Applications.Where(a => a.AgencyCounty == head)),
        [AgencyLevel.Street] = Built((db, head) => db.Applications.Where(a => a.AgencyStreet == head)),
        [AgencyLevel.Community] = Built((db, head) => db.Applications.Where(a => a.Agency == head)),
    };

    public async Task<IList<QueueEntry>> ReadAsync(Jurisdiction jurisdiction, QueuePosition? after, CancellationToken cancellationToken)
    {
        var (level, head) = (_levels[jurisdiction.Level], jurisdiction.Head);
        var lines = after is null ? level.Beginning(db, head) : level.After(db, head, after.Due, after.Number);
        return await lines.ToListAsync(cancellationToken);
    }

    // What the queue does with any applications, written onto the expression of these.
    private static Level Built(Expression<Func<RegistryDbContext, AgencyCode, IQueryable<RegistrationApplication>>> below)
    {
        Expression<Func<IQueryable<RegistrationApplication>, DateOnly, RegistrationApplicationId, IQueryable<RegistrationApplication>>> behind =
            (applications, due, number) => applications.Where(a => a.DecisionDue > due || (a.DecisionDue == due && a.Id > number));
        var (db, head) = (below.Parameters[0], below.Parameters[1]);
        var (applications, due, number) = (behind.Parameters[0], behind.Parameters[1], behind.Parameters[2]);
        return new Level(
            EF.CompileAsyncQuery(Expression.Lambda<Func<RegistryDbContext, AgencyCode, IQueryable<QueueEntry>>>(
                PageOf(below.Body), db, head)),
            EF.CompileAsyncQuery(Expression.Lambda<Func<RegistryDbContext, AgencyCode, DateOnly, RegistrationApplicationId, IQueryable<QueueEntry>>>(
                PageOf(ReplacingExpressionVisitor.Replace(applications, below.Body, behind.Body)), db, head, due, number)));
    }

    private static Expression PageOf(Expression applications) =>
        ReviewQueue.PageOf(new EnumerableQuery<RegistrationApplication>(applications)).Expression;

    private sealed record Level(
        Func<RegistryDbContext, AgencyCode, IAsyncEnumerable<QueueEntry>> Beginning,
        Func<RegistryDbContext, AgencyCode, DateOnly, RegistrationApplicationId, IAsyncEnumerable<QueueEntry>> After);
}

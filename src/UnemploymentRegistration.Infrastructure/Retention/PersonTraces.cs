using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>What hangs on people whose registration or service is long over: deleted in the transaction that makes them nobody.</summary>
internal sealed class PersonTraces(RegistryDbContext db)
{
    public async Task DeleteOfRegistrationsAsync(IReadOnlyCollection<RegistrationRecordId> numbers, CancellationToken cancellationToken)
    {
        await db.Certificates.Where(c => numbers.Contains(c.Registration)).ExecuteDeleteAsync(cancellationToken);
        await db.DeregistrationFindings
            .Where(f => db.Deregistrations.Any(d => d.Id == f.Deregistration && numbers.Contains(d.Registration)))
            .ExecuteDeleteAsync(cancellationToken);
        await DeleteAsync(db.Deregistrations.Where(d => numbers.Contains(d.Registration)), cancellationToken);
        await DeleteAsync(db.PersonReports.Where(p => numbers.Contains(p.Registration)), cancellationToken);
        await DeleteAsync(db.FalseStatements.Where(s => numbers.Contains(s.Registration)), cancellationToken);
    }

    public async Task DeleteOfCasesAsync(IReadOnlyCollection<ServiceCaseId> cases, CancellationToken cancellationToken)
    {
        await db.ServiceContacts.Where(c => cases.Contains(c.Case)).ExecuteDeleteAsync(cancellationToken);
        await db.PlanReviews.Where(r => cases.Contains(r.Case)).ExecuteDeleteAsync(cancellationToken);
        await db.DocumentHandouts.Where(h => cases.Contains(h.Case)).ExecuteDeleteAsync(cancellationToken);
        await db.CaseTexts.Where(t => cases.Contains(t.Case)).ExecuteDeleteAsync(cancellationToken);
        await DeleteAsync(db.ServicePlans.Where(p => cases.Contains(p.Case)), cancellationToken);
        await DeleteAsync(db.Referrals.Where(r => cases.Contains(r.Case)), cancellationToken);
        await DeleteAsync(db.HardToEmployRecognitions.Where(r => cases.Contains(r.Case)), cancellationToken);
        await DeleteAsync(db.CaseHandOvers.Where(h => cases.Contains(h.Case)), cancellationToken);
    }

    // Each with its act: a row that is missing without one is a fault of the trail.
    private async Task DeleteAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken)
        where T : Aggregate
    {
        foreach (var row in await rows.ToListAsync(cancellationToken))
        {
            row.BeDeleted();
            db.Remove(row);
        }
    }
}

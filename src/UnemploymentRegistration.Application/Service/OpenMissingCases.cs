using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>补建服务档案: cases for registrations that an earlier release made, batch by batch, each case with its act.</summary>
public sealed class OpenMissingCases(IRegistryDbContext db, KeySequence keys)
{
    public const int BatchSize = 200;

    /// <summary>One batch behind a registration; the last one looked at, or null where none is left without a case.</summary>
    public async Task<RegistrationRecordId?> AdvanceAsync(RegistrationRecordId after, CancellationToken cancellationToken)
    {
        db.Forget();
        var records = await db.Registrations.AsNoTracking()
            .Where(r => r.Id > after && r.Status == RegistrationStatus.Active && !db.ServiceCases.Any(c => c.Registration == r.Id))
            .OrderBy(r => r.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (records.Count == 0)
        {
            return null;
        }

        db.ServiceCases.AddRange(records.Select(record => ServiceCase.Open(new(keys.Next()), record, record.RegisteredOn)));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateRowException)
        {
            // Another program was faster with one of them: what is still missing is found again.
            return after;
        }

        return records[^1].Id;
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>恢复登记: record and service run on as if it had not ended, with their clocks by today's calendar (rules 6.5, 7.7).</summary>
public sealed class Restorations(IRegistryDbContext db, ReferenceData reference, KeySequence keys)
{
    private const string Occasion = "restored";

    public async Task<Result> RestoreAsync(
        Deregistration deregistration,
        RegistrationRecord record,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var overturning = deregistration.Overturn();
        var restoring = overturning.IsRefused ? overturning : record.Restore(keys.Next(), now.DateInChina(), now);
        if (restoring.IsRefused)
        {
            return restoring;
        }

        var (calendar, agencies) = (reference.Current.Calendar, reference.Current.Agencies);
        record.Recalculate(calendar, agencies, Occasion);
        if (await db.ServiceCases.SingleOrDefaultAsync(c => c.Registration == record.Id, cancellationToken) is { IsOpen: false } served)
        {
            served.Reopen();
            served.Recalculate(calendar, agencies, Occasion);
        }

        return Result.Success;
    }
}

using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>恢复登记: the record runs on as if it had not ended, with its clocks by today's calendar (rules 6.5, 7.7).</summary>
public sealed class Restorations(ReferenceData reference, KeySequence keys)
{
    public Task<Result> RestoreAsync(
        Deregistration deregistration,
        RegistrationRecord record,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var overturning = deregistration.Overturn();
        var restoring = overturning.IsRefused ? overturning : record.Restore(keys.Next(), now.DateInChina(), now);
        if (!restoring.IsRefused)
        {
            record.Recalculate(reference.Current.Calendar, reference.Current.Agencies, "restored");
        }

        return Task.FromResult(restoring);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>确认注销: a person ends a registration, and the person concerned is told (rules 10.1, 10.2).</summary>
public sealed record ConfirmDeregistration(DeregistrationId Deregistration, Officer Officer);

public sealed class ConfirmDeregistrationHandler(IRegistryDbContext db, Endings endings, TimeProvider clock)
{
    /// <summary>Of two who confirm at once, or confirm and clear, one is told.</summary>
    public async Task<Result> HandleAsync(ConfirmDeregistration command, CancellationToken cancellationToken)
    {
        var deregistration = await db.Deregistrations.SingleOrDefaultAsync(d => d.Id == command.Deregistration, cancellationToken);
        if (deregistration is null)
        {
            return ExitErrors.NotFound;
        }

        var record = await db.Registrations.SingleAsync(r => r.Id == deregistration.Registration, cancellationToken);
        var end = await endings.EndAsync(deregistration, record, command.Officer, clock.GetUtcNow(), cancellationToken);
        if (end.IsRefused)
        {
            db.Forget();
            return end;
        }

        return await db.SaveUnlessLostAsync(ExitErrors.ChangedMeanwhile, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>情况核实待办: who is looked into stands on the platform's list until something was found (rules 10.1, 10.2).</summary>
public sealed class AwaitedFindings(IRegistryDbContext db, ReferenceData reference, TimeProvider clock)
{
    /// <summary>Within so many working days [ours].</summary>
    private const int WorkingDays = 5;

    /// <summary>Puts on the list what a step made necessary, or takes it off, with the step's own save.</summary>
    public async Task KeepAsync(Deregistration changed, CancellationToken cancellationToken)
    {
        var served = await db.ServiceCases.SingleOrDefaultAsync(
            c => c.Registration == changed.Registration && c.Status == ServiceCaseStatus.Open, cancellationToken);
        if (served is null)
        {
            return;
        }

        if (changed.AwaitsFinding)
        {
            var (today, calendar) = (clock.TodayInChina(), reference.Current.Calendar);
            served.Expect(OpenDuty.Counted(CaseDuty.Finding, today, WorkingDays, calendar, changed.AgencyPath));
        }
        else if (served.Find(CaseDuty.Finding) is not null && !await IsAnotherAwaitedAsync(changed, cancellationToken))
        {
            served.Settle(CaseDuty.Finding);
        }
    }

    private Task<bool> IsAnotherAwaitedAsync(Deregistration changed, CancellationToken cancellationToken) =>
        db.Deregistrations.AnyAsync(
            d => d.Registration == changed.Registration
                && d.Id != changed.Id
                && d.Status == DeregistrationStatus.Investigating
                && d.FoundAt == null,
            cancellationToken);
}

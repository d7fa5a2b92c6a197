using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>登记入册: makes the entry of an approved application, with who serves the person and by when first (5.8, 6.3).</summary>
public sealed class Enrolments(IRegistryDbContext db, ReferenceData reference, IFieldProtector protector, KeySequence keys)
{
    /// <summary>Saved together with the decision that it follows from.</summary>
    /// <param name="application">As it was decided.</param>
    /// <param name="registeredOn">The day of the decision; after an objection that of the refusal (rule 7.7).</param>
    /// <param name="today">The day from which the first contact counts.</param>
    public async Task<RegistrationRecord> OpenAsync(
        RegistrationApplication application,
        DateOnly registeredOn,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var data = reference.Current;
        var platform = data.Router.ServingPlatformOf(application.ResidenceDivision, application.Agency);
        var serving = data.Agencies.PathOf(platform);
        var registration = RegistrationRecord.Open(
            new(keys.Next()),
            application,
            new Enrolment(
                registeredOn,
                data.Agencies.Find(application.Agency)!.IsUrban,
                serving,
                data.Calendar.DeadlineAfter(today, StatutoryLimits.WorkingDaysToFirstContact, serving)),
            protector);
        db.Registrations.Add(registration);
        db.ServiceCases.Add(ServiceCase.Open(new(keys.Next()), registration, today));
        await EndReferralAsync(application, today, cancellationToken);
        return registration;
    }

    // Wherever in the province the person was served as a referred one (rule 1.4).
    private async Task EndReferralAsync(RegistrationApplication application, DateOnly today, CancellationToken cancellationToken)
    {
        var person = application.PersonIndexes(protector).Select(index => (BlindIndex?)index).ToArray();
        var referred = await db.ServiceCases.IgnoreQueryFilters([RegistryFilters.Jurisdiction])
            .Where(c => c.Status == ServiceCaseStatus.Open && c.Person != null && person.Contains(c.Person))
            .ToListAsync(cancellationToken);
        foreach (var served in referred)
        {
            served.Close(CaseEnd.Registered, today);
        }
    }
}

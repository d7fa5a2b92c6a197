using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>What a person has in the province already: an active registration or an open application (rule 8.1).</summary>
public sealed class PersonOnFile(IRegistryDbContext db)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    public async Task<AlreadyOnFile?> FindAsync(BlindIndex person, CancellationToken cancellationToken)
    {
        var registration = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => r.Person == person && r.Status == RegistrationStatus.Active)
            .Select(r => new { r.Id, r.RegisteredOn })
            .FirstOrDefaultAsync(cancellationToken);
        if (registration is not null)
        {
            return ApplicationErrors.AlreadyRegistered(registration.Id.Value, registration.RegisteredOn);
        }

        var application = await db.Applications.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(a => a.Person == person && a.Status == ApplicationStatus.Pending)
            .Select(a => new { a.Id, a.SubmittedAt })
            .FirstOrDefaultAsync(cancellationToken);
        return application is null
            ? null
            : ApplicationErrors.AlreadyPending(application.Id.Value, application.SubmittedAt.DateInChina());
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>What a person has in the province already: an active registration or an open application (rule 8.1).</summary>
public sealed class PersonOnFile(IRegistryDbContext db, IFieldProtector protector)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>The registration where there is one, else the application; null for a person without either.</summary>
    /// <param name="person">Every index under which the person may stand.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <remarks>The application first: an approval in between turns it into the registration that is read after.</remarks>
    public async Task<AlreadyOnFile?> FindAsync(IReadOnlyList<BlindIndex> person, CancellationToken cancellationToken)
    {
        var application = await db.Applications.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(a => person.Contains(a.Person) && a.Status == ApplicationStatus.Pending)
            .Select(a => new { a.Id, a.SubmittedAt })
            .FirstOrDefaultAsync(cancellationToken);
        var registration = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => person.Contains(r.Person) && r.Status == RegistrationStatus.Active)
            .Select(r => new { r.Id, r.RegisteredOn })
            .FirstOrDefaultAsync(cancellationToken);
        if (registration is not null)
        {
            return ApplicationErrors.AlreadyRegistered(registration.Id.Value, registration.RegisteredOn);
        }

        return application is null
            ? null
            : ApplicationErrors.AlreadyPending(application.Id.Value, application.SubmittedAt.DateInChina());
    }

    /// <summary>Whether an account may be told the number: it filed the form, or holds the mobile that stands on it.</summary>
    public async Task<bool> BelongsToAsync(AlreadyOnFile existing, ApplicantAccountId account, CancellationToken cancellationToken)
    {
        var own = await db.ApplicantAccounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == account, cancellationToken);
        IReadOnlyList<BlindIndex> mobiles = own is null ? [] : protector.IndexesOf(IndexedUse.Mobile, own.OpenMobile(protector));
        if (existing.IsRegistered)
        {
            var registration = new RegistrationRecordId(existing.Number);
            return await db.Registrations.IgnoreQueryFilters(_jurisdiction).AnyAsync(
                r => r.Id == registration && (r.Account == account || mobiles.Contains(r.Mobile)), cancellationToken);
        }

        var application = new RegistrationApplicationId(existing.Number);
        return await db.Applications.IgnoreQueryFilters(_jurisdiction).AnyAsync(
            a => a.Id == application && (a.Account == account || mobiles.Contains(a.Mobile)), cancellationToken);
    }
}

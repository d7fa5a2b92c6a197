using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>An active registration as its holder sees it.</summary>
public sealed record OwnRegistration(
    RegistrationRecordId Number,
    RegistrationApplicationId Application,
    string Name,
    string DocumentMasked,
    DateOnly RegisteredOn,
    Agency RegisteringAgency,
    Agency ServingAgency,
    DateOnly FirstContactDue,
    bool FirstContactDueIsProvisional);

/// <summary>我的登记: the active registrations that came from one account; a family may share a telephone.</summary>
public sealed class OwnRegistrations(IRegistryDbContext db, ReferenceData reference)
{
    public async Task<IReadOnlyList<OwnRegistration>> ListAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        var found = await db.Registrations.AsNoTracking()
            .Where(r => r.Account == account && r.Status == RegistrationStatus.Active)
            .OrderByDescending(r => r.Id)
            .Select(r => new
            {
                r.Id,
                r.Application,
                r.Name,
                r.DocumentMasked,
                r.RegisteredOn,
                r.RegisteringAgency,
                r.ServingAgency,
                r.FirstContactDue,
                r.FirstContactDueIsProvisional,
            })
            .ToListAsync(cancellationToken);

        var agencies = reference.Current.Agencies;
        return
        [
            .. found.Select(r => new OwnRegistration(
                r.Id, r.Application, r.Name, r.DocumentMasked, r.RegisteredOn, agencies.Find(r.RegisteringAgency)!,
                agencies.Find(r.ServingAgency)!, r.FirstContactDue, r.FirstContactDueIsProvisional)),
        ];
    }
}

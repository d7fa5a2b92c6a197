using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>A registration as its holder sees it, in force or ended.</summary>
public sealed record OwnRegistration(
    RegistrationRecordId Number,
    RegistrationApplicationId Application,
    RegistrationStatus Status,
    string Name,
    string DocumentMasked,
    string MobileMasked,
    DateOnly RegisteredOn,
    DateOnly? EndedOn,
    Agency RegisteringAgency,
    Agency ServingAgency,
    DateOnly FirstContactDue,
    bool FirstContactDueIsProvisional)
{
    public bool IsActive => Status is RegistrationStatus.Active;
}

/// <summary>我的登记: the registrations that came from one account; a family may share a telephone.</summary>
public sealed class OwnRegistrations(IRegistryDbContext db, ReferenceData reference)
{
    private const int Most = 50;

    /// <summary>Those in force first, then the newest.</summary>
    public async Task<IReadOnlyList<OwnRegistration>> ListAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        var own = await ReadAsync(db.Registrations.Where(r => r.Account == account), cancellationToken);
        return [.. own.OrderByDescending(registration => registration.IsActive)];
    }

    /// <summary>Null for a registration of somebody else.</summary>
    public async Task<OwnRegistration?> FindAsync(
        ApplicantAccountId account,
        RegistrationRecordId number,
        CancellationToken cancellationToken) =>
        (await ReadAsync(db.Registrations.Where(r => r.Id == number && r.Account == account), cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<OwnRegistration>> ReadAsync(IQueryable<RegistrationRecord> own, CancellationToken cancellationToken)
    {
        var found = await own.AsNoTracking()
            .OrderByDescending(r => r.Id)
            .Take(Most)
            .Select(r => new
            {
                r.Id,
                r.Application,
                r.Status,
                r.Name,
                r.DocumentMasked,
                r.MobileMasked,
                r.RegisteredOn,
                r.EndedOn,
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
                r.Id, r.Application, r.Status, r.Name, r.DocumentMasked, r.MobileMasked, r.RegisteredOn, r.EndedOn, agencies.Find(r.RegisteringAgency)!,
                agencies.Find(r.ServingAgency)!, r.FirstContactDue, r.FirstContactDueIsProvisional)),
        ];
    }
}

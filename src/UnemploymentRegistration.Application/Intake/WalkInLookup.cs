using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>What a person has in the province already, as a window may know it: number, day and agency (rule 8.1).</summary>
/// <param name="IsInJurisdiction">Whether the officer may open it; nothing else is told of it anywhere.</param>
public sealed record RecordOnFile(bool IsRegistered, long Number, DateOnly Since, AgencyCode Agency, bool IsInJurisdiction);

/// <summary>查重: looks a person up in the whole province as soon as the document number is complete; a find stays in the trail.</summary>
public sealed class WalkInLookup(IRegistryDbContext db, PersonOnFile onFile, IFieldProtector protector)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>Null for a person without either.</summary>
    public async Task<RecordOnFile?> FindAsync(IdentityDocument document, Officer officer, CancellationToken cancellationToken)
    {
        var person = protector.IndexesOf(IndexedUse.Person, document.PersonKey);
        if (await onFile.FindAsync(person, cancellationToken) is not { } existing)
        {
            return null;
        }

        var found = existing.IsRegistered
            ? await OfRegistrationAsync(existing, cancellationToken)
            : await OfApplicationAsync(existing, cancellationToken);
        await WitnessAsync(found, officer, cancellationToken);
        return found;
    }

    private async Task<RecordOnFile> OfRegistrationAsync(AlreadyOnFile existing, CancellationToken cancellationToken)
    {
        var number = new RegistrationRecordId(existing.Number);
        var agency = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(r => r.Id == number).Select(r => r.ServingAgency).SingleAsync(cancellationToken);
        var isOwn = await db.Registrations.AnyAsync(r => r.Id == number, cancellationToken);
        return new RecordOnFile(IsRegistered: true, existing.Number, existing.Since, agency, isOwn);
    }

    private async Task<RecordOnFile> OfApplicationAsync(AlreadyOnFile existing, CancellationToken cancellationToken)
    {
        var number = new RegistrationApplicationId(existing.Number);
        var agency = await db.Applications.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(a => a.Id == number).Select(a => a.Agency).SingleAsync(cancellationToken);
        var isOwn = await db.Applications.AnyAsync(a => a.Id == number, cancellationToken);
        return new RecordOnFile(IsRegistered: false, existing.Number, existing.Since, agency, isOwn);
    }

    private async Task WitnessAsync(RecordOnFile found, Officer officer, CancellationToken cancellationToken)
    {
        var subject = found.IsRegistered ? nameof(RegistrationRecord) : nameof(RegistrationApplication);
        db.Witness(officer.Agency, OversightAct.PersonLookedUp, subject, found.Number, note: null);
        await db.SaveChangesAsync(cancellationToken);
    }
}

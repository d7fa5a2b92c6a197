using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>To whom a template may go, and at which number: nobody whose service has ended or of whom a death is being looked into.</summary>
public sealed class TextablePeople(IRegistryDbContext db, LastSilence silence, IFieldProtector protector)
{
    public async Task<DomainError?> WhyNotAsync(ServiceCase @case, CancellationToken cancellationToken)
    {
        if (!@case.IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        // Whoever writes to a family that mourns has done harm.
        return @case.Registration is { } registration && (await silence.DeathsLookedIntoAsync([registration], cancellationToken)).Count > 0
            ? TextErrors.DeathLookedInto
            : null;
    }

    public async Task<MobileNumber> MobileOfAsync(ServiceCase @case, CancellationToken cancellationToken) =>
        MobileNumber.Read(await NumberAsync(@case, cancellationToken), allowsHongKongMacaoTaiwan: true).Value!;

    private async Task<string> NumberAsync(ServiceCase @case, CancellationToken cancellationToken)
    {
        if (@case.Registration is not { } registration)
        {
            return @case.OpenReferred(protector)!.Mobile;
        }

        // Who has the case may write to its person, also while it is just being taken over.
        var record = await db.Registrations.AsNoTracking()
            .IgnoreQueryFilters([RegistryFilters.Jurisdiction])
            .SingleAsync(r => r.Id == registration, cancellationToken);
        return record.OpenParticulars(protector).Mobile;
    }
}

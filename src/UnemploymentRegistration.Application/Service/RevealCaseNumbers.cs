using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>查看完整号码: to call the person; with its reason in the trail (rule 13.1).</summary>
public sealed record RevealCaseNumbers(ServiceCaseId Case, string Reason);

public sealed class RevealCaseNumbersHandler(IRegistryDbContext db, IFieldProtector protector)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>Null outside the actor's jurisdiction.</summary>
    public async Task<ReferredParticulars?> HandleAsync(RevealCaseNumbers command, CancellationToken cancellationToken)
    {
        var served = await db.ServiceCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        if (served is null || await NumbersOfAsync(served, cancellationToken) is not { } numbers)
        {
            return null;
        }

        db.Witness(served.Agency, OversightAct.NumbersRevealed, nameof(ServiceCase), command.Case.Value, command.Reason);
        await db.SaveChangesAsync(cancellationToken);
        return numbers;
    }

    // Who looks after the person may call, whoever keeps the entry in the register.
    private async Task<ReferredParticulars?> NumbersOfAsync(ServiceCase served, CancellationToken cancellationToken)
    {
        if (served.Registration is not { } number)
        {
            return served.OpenReferred(protector);
        }

        var record = await db.Registrations.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .SingleAsync(r => r.Id == number, cancellationToken);
        var particulars = record.OpenParticulars(protector);
        return new ReferredParticulars(particulars.DocumentNumber, particulars.Mobile);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>查看完整号码: of an entry in the register, as of an application: with its reason in the trail (rule 13.1).</summary>
public sealed record RevealRegistrationNumbers(RegistrationRecordId Registration, string Reason);

public sealed class RevealRegistrationNumbersHandler(IRegistryDbContext db, IFieldProtector protector)
{
    /// <summary>Null outside the actor's jurisdiction.</summary>
    public async Task<Particulars?> HandleAsync(RevealRegistrationNumbers command, CancellationToken cancellationToken)
    {
        var record = await db.Registrations.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == command.Registration, cancellationToken);
        if (record is null)
        {
            return null;
        }

        db.Witness(
            record.ServingAgency, OversightAct.NumbersRevealed, nameof(RegistrationRecord), command.Registration.Value, command.Reason);
        await db.SaveChangesAsync(cancellationToken);
        return record.OpenParticulars(protector);
    }
}

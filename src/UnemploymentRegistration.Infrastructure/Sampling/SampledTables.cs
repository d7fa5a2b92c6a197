using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>The tables that a sample fills, in the order in which one names the other.</summary>
internal sealed class SampledTables(RegistryDbContext db)
{
    public StoredRows Applications { get; } = new(db, typeof(RegistrationApplication));

    public StoredRows Registrations { get; } = new(db, typeof(RegistrationRecord));

    public StoredRows Movements { get; } = new(db, typeof(RegisterMovement));

    public StoredRows Services { get; } = new(db, typeof(ServiceCase));

    public StoredRows Contacts { get; } = new(db, typeof(ServiceContact));
}

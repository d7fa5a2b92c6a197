using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>One line of the register, with numbers masked.</summary>
public sealed record RegisterEntry(
    RegistrationRecordId Number,
    RegistrationStatus Status,
    string Name,
    string DocumentMasked,
    string MobileMasked,
    DateOnly RegisteredOn,
    AgencyCode RegisteringAgency,
    AgencyCode ServingAgency,
    DateOnly FirstContactDue,
    bool FirstContactDueIsProvisional);

/// <summary>A place between two lines of the register; backwards leads to newer ones.</summary>
public sealed record RegisterPosition(RegistrationRecordId Number, bool Backwards);

/// <summary>What the register is narrowed down to; everything is optional.</summary>
public sealed record RegisterFilter
{
    /// <summary>The beginning of the name.</summary>
    public string? Name { get; init; }

    public RegistrationStatus? Status { get; init; }

    /// <summary>An agency that serves, with everything below it; it widens nobody's view.</summary>
    public Jurisdiction? ServedWithin { get; init; }
}

/// <summary>One page, the newest first, and whether there is more on either side.</summary>
public sealed record RegisterPage(IReadOnlyList<RegisterEntry> Entries, bool HasNewer, bool HasOlder);

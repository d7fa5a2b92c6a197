using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>失业人员登记表: what the person declares, complete and well formed (rule 4.1); codes as in the code lists.</summary>
public sealed record RegistrationForm
{
    public required PersonName Name { get; init; }

    public required Sex Sex { get; init; }

    public required IdentityDocument Document { get; init; }

    public required DateOnly DateOfBirth { get; init; }

    public required string EthnicGroup { get; init; }

    public string? PoliticalStatus { get; init; }

    public required string Education { get; init; }

    public required string Health { get; init; }

    public Disability? Disability { get; init; }

    public required YearMonth UnemployedSince { get; init; }

    public required PlaceAddress Household { get; init; }

    public required PlaceAddress Residence { get; init; }

    public IReadOnlyList<Qualification> Qualifications { get; init; } = [];

    public required MobileNumber Mobile { get; init; }

    public string? Landline { get; init; }

    public string? Email { get; init; }

    public string? OtherContact { get; init; }

    public required RegistrationPlaceBasis RegistrationPlaceBasis { get; init; }

    /// <summary>Place of former work or insurance; asked for only where rule 5.3 needs it.</summary>
    public DivisionCode? RegistrationPlace { get; init; }

    public required string Reason { get; init; }

    public string? ReasonText { get; init; }

    public required bool ClaimsBenefit { get; init; }

    public bool AppliesAsHardToEmploy { get; init; }

    public IReadOnlyList<string> JobIntentions { get; init; } = [];

    public string? Remarks { get; init; }

    public override string ToString() => $"{nameof(RegistrationForm)} of {Document}";
}

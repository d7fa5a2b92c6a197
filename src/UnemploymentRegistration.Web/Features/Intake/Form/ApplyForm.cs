using System.Text.Json.Serialization;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>失业人员登记表 as it was typed or sent, before anybody looked at it; pages, drafts and the API share it.</summary>
/// <remarks>Names follow the channel API, so that an error stands at the same path everywhere.</remarks>
public sealed class ApplyForm
{
    public DocumentFields Document { get; set; } = new();

    public string? Name { get; set; }

    public string? Sex { get; set; }

    /// <summary>Asked for only where the document's number does not tell it (rule 2.6).</summary>
    public string? BirthDate { get; set; }

    public string? EthnicGroup { get; set; }

    public string? PoliticalStatus { get; set; }

    public string? Education { get; set; }

    public string? Health { get; set; }

    public DisabilityFields? Disability { get; set; }

    public string? UnemployedSince { get; set; }

    public AddressFields Household { get; set; } = new();

    public AddressFields Residence { get; set; } = new();

    public IList<QualificationFields> Qualifications { get; set; } = [];

    public string? Mobile { get; set; }

    public string? Landline { get; set; }

    public string? Email { get; set; }

    public string? OtherContact { get; set; }

    public string? RegistrationPlaceBasis { get; set; }

    public PlaceFields? RegistrationPlace { get; set; }

    public string? Reason { get; set; }

    public string? ReasonText { get; set; }

    public bool? ClaimsBenefit { get; set; }

    public bool AppliesAsHardToEmploy { get; set; }

    public IList<string?> JobIntentions { get; set; } = [];

    public string? Remarks { get; set; }

    public bool DeclarationAccepted { get; set; }

    /// <summary>Whether the channel is routed by 登记失业地 (rule 5.7); a setting, never an answer.</summary>
    [JsonIgnore]
    public bool FollowsRegistrationPlace { get; set; }

    public override string ToString() => nameof(ApplyForm);
}

public sealed class DocumentFields
{
    public string? Type { get; set; }

    public string? Number { get; set; }
}

public sealed class DisabilityFields
{
    public string? Scale { get; set; }

    public int? Level { get; set; }
}

public class PlaceFields
{
    public string? Division { get; set; }
}

public sealed class AddressFields : PlaceFields
{
    public string? Detail { get; set; }
}

public sealed class QualificationFields
{
    public string? Name { get; set; }

    public string? Level { get; set; }

    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Level);
}

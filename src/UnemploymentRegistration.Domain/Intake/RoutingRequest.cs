using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>The places of a form by which it is routed, with codes as they were given, old ones among them.</summary>
/// <param name="Residence">常住地.</param>
/// <param name="Household">户籍地.</param>
/// <param name="Basis">登记失业地.</param>
/// <param name="RegistrationPlace">The place of former work or insurance, if asked for (rule 5.3).</param>
public sealed record RoutingRequest(
    DivisionCode Residence,
    DivisionCode Household,
    RegistrationPlaceBasis Basis,
    DivisionCode? RegistrationPlace)
{
    /// <summary>The place that 登记失业地 names; null where the form was not asked for it.</summary>
    internal DivisionCode? NamedPlace => Basis switch
    {
        RegistrationPlaceBasis.Household => Household,
        RegistrationPlaceBasis.Residence => Residence,
        _ => RegistrationPlace,
    };
}

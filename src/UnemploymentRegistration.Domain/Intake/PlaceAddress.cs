using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>地址: a division and the line below it, street and house (rule 4.3).</summary>
public sealed record PlaceAddress(DivisionCode Division, string Detail)
{
    // The line tells where somebody lives; no log may print it.
    public override string ToString() => Division.Value;
}

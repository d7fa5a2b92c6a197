using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>分派: the agency in charge, the rule and division that led there, and what was passed over (5.2).</summary>
/// <param name="Agency">Who decides.</param>
/// <param name="Rule">The rule that chose.</param>
/// <param name="MatchedDivision">Today's code of the division served; null at a window and where nobody serves.</param>
/// <param name="FellBack">Nearer divisions where no active agency takes online applications.</param>
public sealed record Routing(
    AgencyCode Agency,
    RoutingRule Rule,
    DivisionCode? MatchedDivision,
    IReadOnlyList<DivisionCode> FellBack)
{
    public bool Equals(Routing? other) =>
        other is not null
        && (Agency, Rule, MatchedDivision) == (other.Agency, other.Rule, other.MatchedDivision)
        && FellBack.SequenceEqual(other.FellBack);

    public override int GetHashCode() => HashCode.Combine(Agency, Rule, MatchedDivision, FellBack.Count);
}

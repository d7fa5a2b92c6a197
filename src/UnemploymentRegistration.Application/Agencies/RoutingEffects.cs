using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>A place that a change gives to other agencies: who decides online applications, who serves afterwards.</summary>
public sealed record RoutingChange(DivisionCode Division, PlaceServed Before, PlaceServed After);

/// <summary>Who decides online applications from a place (rule 5.2), and who serves its people (rule 5.8).</summary>
public readonly record struct PlaceServed(AgencyCode Deciding, AgencyCode Serving);

/// <summary>分派影响: what a change of agencies or service areas makes of every place of the province, before it is saved.</summary>
public sealed class RoutingEffects(ReferenceData reference)
{
    public IReadOnlyList<RoutingChange> If(Agency changed)
    {
        var agencies = reference.Current.Agencies;
        return Between(new AgencyDirectory(
            agencies.All.Select(agency => agency.Code == changed.Code ? changed : agency),
            agencies.ServiceAreas));
    }

    public IReadOnlyList<RoutingChange> IfServes(AgencyCode agency, DivisionCode division)
    {
        var agencies = reference.Current.Agencies;
        return Between(new AgencyDirectory(agencies.All, [.. agencies.ServiceAreas, ServiceArea.Of(agency, division)]));
    }

    public IReadOnlyList<RoutingChange> IfServesNoMore(AgencyCode agency, DivisionCode division)
    {
        var agencies = reference.Current.Agencies;
        return Between(new AgencyDirectory(
            agencies.All,
            agencies.ServiceAreas.Where(area => area.Agency != agency || area.Division != division)));
    }

    /// <summary>The streets and communities of Jilin whose agencies another directory would change.</summary>
    public IReadOnlyList<RoutingChange> Between(AgencyDirectory planned)
    {
        var (divisions, current) = (reference.Current.Divisions, reference.Current.Agencies);
        return
        [
            .. from division in divisions.Within(DivisionCode.Jilin)
               where division.Level >= AgencyLevel.Street
               let before = ServedBy(current, division.Code)
               let after = ServedBy(planned, division.Code)
               where before != after
               select new RoutingChange(division.Code, before, after),
        ];
    }

    private static PlaceServed ServedBy(AgencyDirectory agencies, DivisionCode place)
    {
        var serving = agencies.Serving(place);
        var deciding = serving.FirstOrDefault(near => near.Agency.TakesOnlineApplications);
        return new PlaceServed(
            deciding?.Agency.Code ?? AgencyCode.Province,
            serving.Count > 0 ? serving[0].Agency.Code : AgencyCode.Province);
    }
}

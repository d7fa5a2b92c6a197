using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>分派: finds who decides an application, and who serves the person after (rules 5.1–5.8).</summary>
public sealed class ApplicationRouter(DivisionDirectory divisions, AgencyDirectory agencies)
{
    /// <summary>The accepting agency decides (rule 5.1).</summary>
    public static Routing AtWindow(AgencyCode accepting) =>
        new(accepting, RoutingRule.Window, MatchedDivision: null, []);

    /// <summary>The agency of the usual residence decides — 一(三); of 登记失业地 where the channel is set so (5.7).</summary>
    public Result<Routing> RouteOnline(RoutingRequest request, bool byRegistrationPlace)
    {
        foreach (var (rule, place) in PlacesInOrder(request, byRegistrationPlace))
        {
            if (place is not null && DivisionCode.Jilin.Contains(place))
            {
                return RouteTo(TodaysCodeOf(place), rule);
            }
        }

        return RoutingErrors.NoPlaceInJilin;
    }

    /// <summary>The nearest platform of the usual residence; from outside Jilin the registering agency (5.8).</summary>
    public AgencyCode ServingPlatformOf(DivisionCode residence, AgencyCode registeringAgency)
    {
        if (!DivisionCode.Jilin.Contains(residence))
        {
            return registeringAgency;
        }

        var nearest = agencies.Serving(TodaysCodeOf(residence)).Select(serving => serving.Agency).FirstOrDefault();
        return nearest?.Code ?? AgencyCode.Province;
    }

    // The named place stands before the residence where the channel is set so, and behind it in the notice's order.
    private static IEnumerable<(RoutingRule Rule, DivisionCode? Place)> PlacesInOrder(
        RoutingRequest request,
        bool byRegistrationPlace)
    {
        var named = (RoutingRule.RegistrationPlace, request.NamedPlace);
        var residence = (RoutingRule.UsualResidence, (DivisionCode?)request.Residence);

        return
        [
            byRegistrationPlace ? named : residence,
            byRegistrationPlace ? residence : named,
            (RoutingRule.Household, request.Household),
            (RoutingRule.WorkOrInsurance, request.RegistrationPlace),
        ];
    }

    private Routing RouteTo(DivisionCode place, RoutingRule rule)
    {
        var nearest = agencies.Serving(place).FirstOrDefault(serving => serving.Agency.TakesOnlineApplications);

        return nearest is null
            ? new Routing(AgencyCode.Province, RoutingRule.Unassigned, null, [.. place.WithSuperiors()])
            : new Routing(nearest.Agency.Code, rule, nearest.Division, [.. Before(nearest.Division, place)]);
    }

    private static IEnumerable<DivisionCode> Before(DivisionCode matched, DivisionCode place) =>
        place.WithSuperiors().TakeWhile(division => division != matched);

    // A form with an unknown code is stopped before it gets here; should one pass, its superiors still find an agency.
    private DivisionCode TodaysCodeOf(DivisionCode written) => divisions.Resolve(written.Value)?.Code ?? written;
}

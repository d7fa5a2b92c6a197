using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>停用机构的待办: what waits at a closed agency goes to the one that the rules now name; the due date stays [ours].</summary>
/// <remarks>Found by what is there, not by a list of what was: a case that a slower program still brought is found too.</remarks>
public sealed class EmptyClosedAgencies(IRegistryDbContext db, ReferenceData reference, RoutingSettings routing)
{
    private const int SliceSize = 100;
    private const string Occasion = "机构停用";

    /// <summary>One slice in one transaction; false where nothing waits at a closed agency.</summary>
    public async Task<bool> AdvanceAsync(CancellationToken cancellationToken)
    {
        var data = reference.Current;
        AgencyCode[] closed = [.. data.Agencies.All.Where(agency => !agency.IsActive).Select(agency => agency.Code)];
        if (closed.Length == 0)
        {
            return false;
        }

        db.Forget();
        var slice = await db.Applications
            .Where(a => a.Status == ApplicationStatus.Pending && closed.Contains(a.Agency))
            .OrderBy(a => a.DecisionDue).ThenBy(a => a.Id)
            .Take(SliceSize)
            .ToListAsync(cancellationToken);
        foreach (var application in slice)
        {
            application.FallBackTo(data.Agencies.PathOf(HeirOf(application, data)), Occasion);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (LostRaceException)
        {
            // One of them was decided meanwhile: the others are found again.
        }

        return slice.Count > 0;
    }

    /// <summary>Online the rules route anew (5.2); what a window accepted stays with the line above it (5.1).</summary>
    private AgencyCode HeirOf(RegistrationApplication application, ReferenceSnapshot data)
    {
        var request = new RoutingRequest(
            application.ResidenceDivision,
            application.HouseholdDivision,
            application.RegistrationPlaceBasis,
            application.RegistrationPlace);
        var route = application.Channel.IsOnline
            ? data.Router.RouteOnline(request, routing.FollowsRegistrationPlace(application.Channel)).Value
            : null;
        return route?.Agency ?? data.Agencies.ActiveAbove(application.Agency)?.Code ?? AgencyCode.Province;
    }
}

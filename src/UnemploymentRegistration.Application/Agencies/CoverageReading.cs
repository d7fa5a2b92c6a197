using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>A street or community whose people reach no staffed platform, and where they come instead.</summary>
/// <param name="Division">The place.</param>
/// <param name="RoutedTo">Who receives its online applications all the same (rule 5.2).</param>
/// <param name="StaffedAbove">The nearest agency that serves it and has staff; empty where not even the province has.</param>
public sealed record UncoveredPlace(DivisionCode Division, AgencyCode RoutedTo, AgencyCode? StaffedAbove);

/// <summary>One county: its streets and communities, and how many of them reach no staffed platform.</summary>
public sealed record CountyCoverage(DivisionCode County, int Streets, int UncoveredStreets, int Places, int Uncovered);

/// <summary>基层平台覆盖: which addresses of Jilin reach no street platform with staff, and to whom they fall (rules 5.2, 5.8).</summary>
/// <remarks>Reckoned in memory over all places, with one query for the accounts.</remarks>
public sealed class CoverageReading(ReferenceData reference, IStaffing staffing)
{
    public const int PageSize = 50;

    public async Task<IReadOnlyList<CountyCoverage>> ByCountyAsync(Jurisdiction within, CancellationToken cancellationToken)
    {
        var staffed = await staffing.StaffedAsync(cancellationToken);
        return
        [
            .. from place in PlacesOf(DivisionCode.Jilin, within)
               group place by place.Code.Value[..CountyLength] into county
               let uncovered = county.Where(place => !IsCovered(place.Code, staffed)).ToList()
               orderby county.Key
               select new CountyCoverage(
                   DivisionCode.Parse(county.Key),
                   county.Count(IsStreet),
                   uncovered.Count(IsStreet),
                   county.Count(),
                   uncovered.Count),
        ];
    }

    /// <summary>The uncovered places of one county after a code, one page of them and one more if there is more.</summary>
    public async Task<IReadOnlyList<UncoveredPlace>> OfCountyAsync(
        DivisionCode county,
        string? after,
        Jurisdiction within,
        CancellationToken cancellationToken)
    {
        var staffed = await staffing.StaffedAsync(cancellationToken);
        return
        [
            .. PlacesOf(county, within)
                .Where(place => after is null || string.CompareOrdinal(place.Code.Value, after) > 0)
                .Where(place => !IsCovered(place.Code, staffed))
                .Take(PageSize + 1)
                .Select(place => Fallen(place.Code, staffed)),
        ];
    }

    private const int CountyLength = 6;

    private IEnumerable<Division> PlacesOf(DivisionCode division, Jurisdiction within) => reference.Current.Divisions
        .Within(division)
        .Where(place => place.Level >= AgencyLevel.Street && reference.Current.Agencies.Reaches(place.Code, within));

    private static bool IsStreet(Division place) => place.Level is AgencyLevel.Street;

    private bool IsCovered(DivisionCode place, IReadOnlySet<AgencyCode> staffed) => reference.Current.Agencies.Serving(place)
        .Any(near => near.Agency.Level >= AgencyLevel.Street && staffed.Contains(near.Agency.Code));

    private UncoveredPlace Fallen(DivisionCode place, IReadOnlySet<AgencyCode> staffed)
    {
        var serving = reference.Current.Agencies.Serving(place);
        return new UncoveredPlace(
            place,
            serving.FirstOrDefault(near => near.Agency.TakesOnlineApplications)?.Agency.Code ?? AgencyCode.Province,
            serving.FirstOrDefault(near => staffed.Contains(near.Agency.Code))?.Agency.Code);
    }
}

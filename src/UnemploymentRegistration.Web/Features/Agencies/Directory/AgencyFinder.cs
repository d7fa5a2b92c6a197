using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Features.Agencies.Directory;

/// <summary>Searches the directory of agencies in memory: hundreds of them, and no query.</summary>
public sealed class AgencyFinder(ReferenceData reference)
{
    private const int PageSize = 20;

    public AgencyPage Find(AgencySearch search)
    {
        if (!string.IsNullOrWhiteSpace(search.Name))
        {
            return ByName(search, search.Name.Trim());
        }

        if (!string.IsNullOrWhiteSpace(search.Place))
        {
            return ByPlaceName(search, search.Place);
        }

        return search.Division is { } code ? ByPlace(search, code) : AgencyPage.Empty(search);
    }

    private AgencyPage ByPlace(AgencySearch search, string code)
    {
        var data = reference.Current;
        return data.Divisions.Resolve(code) is { } division
            ? new AgencyPage(
                search,
                data.Divisions.FullNameOf(division.Code),
                [.. data.Agencies.Serving(division.Code).Select(serving => serving.Agency)],
                [],
                null)
            : new AgencyPage(search, null, [], [], null);
    }

    private AgencyPage ByPlaceName(AgencySearch search, string name)
    {
        var divisions = reference.Current.Divisions;
        var found = divisions.Search(name, DivisionCode.Jilin, PageSize)
            .Select(division => new PlaceFound(division.Code.Value, divisions.FullNameOf(division.Code)))
            .ToArray();
        return found is [var only]
            ? ByPlace(search, only.Code)
            : new AgencyPage(search, null, found.Length == 0 ? [] : null, found, null);
    }

    private AgencyPage ByName(AgencySearch search, string name)
    {
        Agency[] found =
        [
            .. reference.Current.Agencies.All
                .Where(agency => agency.IsActive && agency.Name.Contains(name, StringComparison.Ordinal))
                .Where(agency => search.After is null || string.CompareOrdinal(agency.Code.Value, search.After) > 0)
                .OrderBy(agency => agency.Code.Value, StringComparer.Ordinal)
                .Take(PageSize + 1),
        ];
        return found.Length > PageSize
            ? new AgencyPage(search, null, found[..PageSize], [], found[PageSize - 1].Code.Value)
            : new AgencyPage(search, null, found, [], null);
    }
}

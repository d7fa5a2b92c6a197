using System.Collections.Frozen;

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>经办机构名录: who serves which place, and who stands above whom (rules 5.2, 7.4).</summary>
public sealed class AgencyDirectory
{
    private readonly FrozenDictionary<AgencyCode, Agency> _agencies;
    private readonly FrozenDictionary<DivisionCode, Agency[]> _serving;

    public AgencyDirectory(IEnumerable<Agency> agencies, IEnumerable<ServiceArea> serviceAreas)
    {
        _agencies = agencies.ToFrozenDictionary(agency => agency.Code);
        ServiceAreas = [.. serviceAreas];
        _serving = ServiceAreas
            .Where(area => Find(area.Agency) is { IsActive: true })
            .GroupBy(area => area.Division, area => _agencies[area.Agency])
            .ToFrozenDictionary(areas => areas.Key, areas => areas.OrderByDescending(agency => agency.Level).ToArray());
    }

    public IReadOnlyList<Agency> All => _agencies.Values;

    public IReadOnlyList<ServiceArea> ServiceAreas { get; }

    public Agency? Find(AgencyCode code) => _agencies.GetValueOrDefault(code);

    /// <summary>Whether one officer does everything there, deciding included (rule 7.4).</summary>
    public bool HasSingleOfficer(AgencyCode code) => Find(code) is { HasSingleOfficer: true };

    /// <summary>Every active agency that serves the place, nearest first, up to the province.</summary>
    public IReadOnlyList<ServingAgency> Serving(DivisionCode division)
    {
        var serving = new List<ServingAgency>();
        foreach (var (agency, served) in AreasAround(division))
        {
            // One agency per level: whom 长白山管委会 serves, the county and the prefecture around it do not.
            if (serving.Count == 0 || agency.Level < serving[^1].Agency.Level)
            {
                serving.Add(new ServingAgency(agency, served));
            }
        }

        return serving;
    }

    /// <summary>The agency with the ones above it; asked only for agencies that are in the directory.</summary>
    public AgencyPath PathOf(AgencyCode agency)
    {
        var line = UpwardFrom(agency).ToArray();
        if (line.Length == 0)
        {
            throw new ArgumentException("The agency is not in the directory.", nameof(agency));
        }

        return new AgencyPath(
            agency,
            At(line, AgencyLevel.Street),
            At(line, AgencyLevel.County),
            At(line, AgencyLevel.City));
    }

    /// <summary>The nearest active agency above; the province is always one.</summary>
    public Agency? ActiveAbove(AgencyCode agency) => UpwardFrom(agency).Skip(1).FirstOrDefault(above => above.IsActive);

    /// <summary>Whether the first agency is a superior of the second, at any distance; none is above itself.</summary>
    public bool IsAbove(AgencyCode superior, AgencyCode agency) =>
        UpwardFrom(agency).Skip(1).Any(above => above.Code == superior);

    /// <summary>上一级机构: the nearest active agency above; above the province there is none, and it answers for itself.</summary>
    public AgencyCode SuperiorOf(AgencyCode agency) =>
        UpwardFrom(agency).Skip(1).FirstOrDefault(above => above.IsActive)?.Code ?? AgencyCode.Province;

    private IEnumerable<(Agency Agency, DivisionCode Division)> AreasAround(DivisionCode division) =>
        from served in division.WithSuperiors()
        from agency in _serving.GetValueOrDefault(served) ?? []
        select (agency, served);

    // A superior must be of a broader level, so that a wrong entry cannot lead round in a circle.
    private IEnumerable<Agency> UpwardFrom(AgencyCode code)
    {
        var agency = Find(code);
        while (agency is not null)
        {
            yield return agency;
            var superior = agency.Superior is { } above ? Find(above) : null;
            agency = superior?.Level < agency.Level ? superior : null;
        }
    }

    private static AgencyCode? At(Agency[] line, AgencyLevel level) =>
        Array.Find(line, agency => agency.Level == level)?.Code;
}

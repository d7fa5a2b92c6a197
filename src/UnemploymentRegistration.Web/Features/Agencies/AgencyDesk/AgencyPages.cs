using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Web.Features.Oversight;

namespace UnemploymentRegistration.Web.Features.Agencies.AgencyDesk;

/// <summary>The state of the list as its address holds it.</summary>
/// <param name="Name">A part of the name, or the beginning of the code.</param>
/// <param name="Closed">Only agencies that are closed.</param>
/// <param name="After">The code after which the page begins.</param>
public sealed record AgencyQuery(string? Name, bool Closed, string? After);

/// <summary>One page of the agencies of a jurisdiction, by code.</summary>
public sealed record AgencyListPage(AgencyQuery Query, IReadOnlyList<Agency> Agencies, bool HasMore);

/// <summary>One agency as its administrator sees it, with what was typed so far.</summary>
public sealed record AgencyPage(
    Agency Agency,
    IReadOnlyList<DivisionCode> Serves,
    int Officers,
    IReadOnlyList<HistoryWords> History)
{
    public AgencyForm Form { get; init; } = new();

    public AreaForm Area { get; init; } = new();
}

/// <summary>What comes of a change that moves applications, before it is confirmed.</summary>
public sealed record AgencyCheck(
    Agency Agency,
    AgencyForm Form,
    IReadOnlyList<RoutingChange> Effects,
    AgencyDuties Duties,
    int Officers)
{
    public bool Closes => Agency.IsActive && !Form.IsActive;
}

/// <summary>What comes of a change of the service area, before it is confirmed.</summary>
public sealed record AreaCheck(Agency Agency, DivisionCode Division, bool Serves, IReadOnlyList<RoutingChange> Effects);

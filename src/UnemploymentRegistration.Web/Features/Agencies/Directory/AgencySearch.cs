using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Web.Features.Agencies.Directory;

/// <summary>What the directory is asked: a place from the lists, a place by name, or an agency by name.</summary>
public sealed class AgencySearch
{
    public string? Division { get; set; }

    public string? Place { get; set; }

    public string? Name { get; set; }

    /// <summary>The code after which the next page begins.</summary>
    public string? After { get; set; }
}

/// <summary>The question and what was found.</summary>
/// <param name="Search">As it was asked.</param>
/// <param name="PlaceName">The place whose agencies these are.</param>
/// <param name="Agencies">Nearest first for a place, by code for a name; null where nothing was asked.</param>
/// <param name="Places">Divisions with the name that was typed, to choose one.</param>
/// <param name="Next">After which code the next page begins; null on the last.</param>
public sealed record AgencyPage(
    AgencySearch Search,
    string? PlaceName,
    IReadOnlyList<Agency>? Agencies,
    IReadOnlyList<PlaceFound> Places,
    string? Next)
{
    public static AgencyPage Empty(AgencySearch search) => new(search, null, null, [], null);
}

/// <summary>A division by its full name.</summary>
public sealed record PlaceFound(string Code, string FullName);

using System.Collections.Frozen;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>A division that may be meant, with its name from the province down.</summary>
public sealed record FoundDivision(string Code, string Name, string Path);

/// <summary>地址检索: finds a division by its code, a part of its name or its initials, the officer's own area first.</summary>
public sealed class DivisionFinder(ReferenceData reference)
{
    private InitialsIndex? _index;

    /// <summary>The likeliest first: what was typed in whole, what is near the agency, what begins as typed, the larger.</summary>
    public IReadOnlyList<FoundDivision> Find(string? typed, AgencyCode near, int most)
    {
        var text = TypedText.Compact(typed).ToLowerInvariant();
        if (text.Length == 0)
        {
            return [];
        }

        var divisions = reference.Current.Divisions;
        var initials = InitialsOf(divisions);
        return
        [
            .. divisions.All
                .Where(division => Matches(division, initials[division.Code], text))
                .OrderByDescending(division => IsWhole(division, initials[division.Code], text))
                .ThenByDescending(division => SharedLength(division.Code.Value, near.Value))
                .ThenByDescending(division => Begins(division, initials[division.Code], text))
                .ThenBy(division => division.Level)
                .ThenBy(division => division.Code.Value, StringComparer.Ordinal)
                .Take(most)
                .Select(division => new FoundDivision(division.Code.Value, division.Name, divisions.FullNameOf(division.Code))),
        ];
    }

    private static bool Matches(Division division, string initials, string text) =>
        Begins(division, initials, text) || division.Name.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(Division division, string initials, string text) =>
        division.Code.Value == text || initials == text || division.Name.Equals(text, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(Division division, string initials, string text) =>
        division.Code.Value.StartsWith(text, StringComparison.Ordinal)
        || initials.StartsWith(text, StringComparison.Ordinal)
        || division.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase);

    // By whole levels: the county, the city, the province that both lie in.
    private static int SharedLength(string code, string agency) => code switch
    {
        _ when agency.Length >= 6 && code.StartsWith(agency[..6], StringComparison.Ordinal) => 6,
        _ when agency.Length >= 4 && code.StartsWith(agency[..4], StringComparison.Ordinal) => 4,
        _ when DivisionCode.Jilin.Value == code[..2] => 2,
        _ => 0,
    };

    // A new list of divisions gets new initials; two requests at once only make them twice.
    private FrozenDictionary<DivisionCode, string> InitialsOf(DivisionDirectory divisions)
    {
        var index = _index;
        if (index is null || !ReferenceEquals(index.Divisions, divisions))
        {
            index = new InitialsIndex(
                divisions,
                divisions.All.ToFrozenDictionary(division => division.Code, division => PinyinInitials.Of(division.Name)));
            _index = index;
        }

        return index.Initials;
    }

    private sealed record InitialsIndex(DivisionDirectory Divisions, FrozenDictionary<DivisionCode, string> Initials);
}

using System.Collections.Frozen;

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>行政区划目录: today's divisions, and the way from an old code to today's (rule 5.6).</summary>
public sealed class DivisionDirectory
{
    private readonly FrozenDictionary<DivisionCode, Division> _divisions;
    private readonly FrozenDictionary<string, Division[]> _children;
    private readonly FrozenDictionary<DivisionCode, DivisionChange> _changes;

    public DivisionDirectory(IEnumerable<Division> divisions, IEnumerable<DivisionChange> changes)
    {
        _divisions = divisions.ToFrozenDictionary(division => division.Code);
        _children = _divisions.Values
            .GroupBy(KeyOfParent)
            .ToFrozenDictionary(
                siblings => siblings.Key,
                siblings => siblings.OrderBy(CodeText, StringComparer.Ordinal).ToArray());
        _changes = changes.ToFrozenDictionary(change => change.Old);
    }

    public IReadOnlyList<Division> All => _divisions.Values;

    public Division? Find(DivisionCode code) => _divisions.GetValueOrDefault(code);

    /// <summary>The divisions one level below, by code; without a parent the provinces.</summary>
    public IReadOnlyList<Division> ChildrenOf(DivisionCode? parent) =>
        _children.GetValueOrDefault(parent?.Value ?? string.Empty) ?? [];

    /// <summary>A division and everything in it, by code.</summary>
    public IEnumerable<Division> Within(DivisionCode division) => _divisions.Values
        .Where(other => division.Contains(other.Code))
        .OrderBy(CodeText, StringComparer.Ordinal);

    /// <summary>Today's division for a code that may be old or finer than the list; null if it never was.</summary>
    /// <remarks>
    /// A code below a changed county falls back to that county, an unknown community to its street, and anything below
    /// a division where the list ends (a county of another province, Hong Kong, Macao, Taiwan) to that division.
    /// </remarks>
    public Division? Resolve(string code)
    {
        if (!DivisionCode.TryParse(code, out var written))
        {
            return null;
        }

        var (today, lastChange) = FollowChanges(written);
        var nearest = today.WithSuperiors().Select(Find).FirstOrDefault(division => division is not null);
        return nearest is not null && MayStandFor(nearest, today, lastChange) ? nearest : null;
    }

    /// <summary>The name from the province down, as on an envelope: 吉林省长春市南关区南岭街道.</summary>
    public string FullNameOf(DivisionCode code)
    {
        var today = Resolve(code.Value)?.Code ?? code;
        var line = today.WithSuperiors()
            .Select(Find)
            .OfType<Division>()
            .Where(division => !IsFillerBetweenProvinceAndCounty(division))
            .Reverse()
            .ToArray();

        return string.Concat(
            from division in line
            where !line.Any(city => RepeatsItsCity(division, city))
            select division.Name);
    }

    /// <summary>Divisions whose name contains the text, larger ones first; only in one division where it is given.</summary>
    public IReadOnlyList<Division> Search(string text, DivisionCode? under, int most)
    {
        var part = text.Trim();
        if (part.Length == 0)
        {
            return [];
        }

        return
        [
            .. _divisions.Values
                .Where(division => division.Name.Contains(part, StringComparison.Ordinal))
                .Where(division => under is null || under.Contains(division.Code))
                .OrderBy(division => division.Level)
                .ThenBy(CodeText, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    // A code in force is never followed further: codes are sometimes given anew. The bound ends a circle.
    private (DivisionCode Today, DivisionChange? LastChange) FollowChanges(DivisionCode written)
    {
        var (today, lastChange) = (written, default(DivisionChange));
        for (var steps = 0; steps < _changes.Count && Find(today) is null; steps++)
        {
            var change = ChangeOf(today);
            if (change is null)
            {
                break;
            }

            (today, lastChange) = (change.Apply(today), change);
        }

        return (today, lastChange);
    }

    private DivisionChange? ChangeOf(DivisionCode code) =>
        code.WithSuperiors().Select(_changes.GetValueOrDefault).FirstOrDefault(change => change is not null);

    private bool MayStandFor(Division nearest, DivisionCode wanted, DivisionChange? lastChange) =>
        nearest.Code == wanted
        || nearest.Level is AgencyLevel.Street
        || lastChange?.New.Contains(nearest.Code) == true
        || ChildrenOf(nearest.Code).Count == 0;

    // 市辖区, 县, 省直辖县级行政区划: the list needs a city above every county, an address does not.
    private static bool IsFillerBetweenProvinceAndCounty(Division division) =>
        division.Level is AgencyLevel.City
        && (division.Name is "市辖区" or "县" || division.Name.EndsWith("直辖县级行政区划", StringComparison.Ordinal));

    // 东莞市 has no counties: the list puts one of the same name below it.
    private static bool RepeatsItsCity(Division county, Division city) =>
        county.Level is AgencyLevel.County && city.Level is AgencyLevel.City && county.Name == city.Name;

    private static string KeyOfParent(Division division) => division.Parent?.Value ?? string.Empty;

    private static string CodeText(Division division) => division.Code.Value;
}

using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>A division that keeps its code under another name.</summary>
public sealed record RenamedDivision(DivisionCode Code, string Before, string After);

/// <summary>区划改动: what lies between the divisions of today and a new list.</summary>
public sealed record DivisionDifference(
    IReadOnlyList<Division> Added,
    IReadOnlyList<Division> Removed,
    IReadOnlyList<RenamedDivision> Renamed)
{
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0 && Renamed.Count == 0;

    public static DivisionDifference Between(IReadOnlyCollection<Division> before, IReadOnlyCollection<Division> after)
    {
        var (old, @new) = (before.ToDictionary(division => division.Code), after.ToDictionary(division => division.Code));
        return new DivisionDifference(
            [.. after.Where(division => !old.ContainsKey(division.Code))],
            [.. before.Where(division => !@new.ContainsKey(division.Code))],
            [
                .. from division in before
                   where @new.TryGetValue(division.Code, out var same) && same.Name != division.Name
                   select new RenamedDivision(division.Code, division.Name, @new[division.Code].Name),
            ]);
    }
}

/// <summary>区划代码变更的改动: changes that are new, corrected, or no longer listed.</summary>
public sealed record DivisionChangeDifference(
    IReadOnlyList<DivisionChange> Added,
    IReadOnlyList<DivisionChange> Corrected,
    IReadOnlyList<DivisionChange> Removed)
{
    public bool IsEmpty => Added.Count == 0 && Corrected.Count == 0 && Removed.Count == 0;

    public static DivisionChangeDifference Between(
        IReadOnlyCollection<DivisionChange> before,
        IReadOnlyCollection<DivisionChange> after)
    {
        var (old, @new) = (before.ToDictionary(change => change.Old), after.Select(change => change.Old).ToHashSet());
        return new DivisionChangeDifference(
            [.. after.Where(change => !old.ContainsKey(change.Old))],
            [.. after.Where(change => old.TryGetValue(change.Old, out var known) && Facts(known) != Facts(change))],
            [.. before.Where(change => !@new.Contains(change.Old))]);
    }

    private static (DivisionCode New, DateOnly On, string Note) Facts(DivisionChange change) =>
        (change.New, change.EffectiveOn, change.Note);
}

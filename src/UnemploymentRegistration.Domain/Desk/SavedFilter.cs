using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Desk;

/// <summary>常用筛选: what an officer narrows a list down to again and again, under a name of the officer's own.</summary>
public sealed class SavedFilter
{
    /// <summary>Filters that one officer may keep for one list.</summary>
    public const int Most = 20;

    public const int LongestName = 20;

    private const string Table = "SavedFilters";

    private SavedFilter()
    {
    }

    public long Id { get; private init; }

    public OfficerId Officer { get; private init; }

    public StaffList List { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>The state of the list; sealed, because a name may stand in it.</summary>
    public Protected State { get; private init; } = null!;

    public static SavedFilter Keep(
        long id,
        OfficerId officer,
        StaffList list,
        string name,
        string state,
        IFieldProtector protector) => new()
        {
            Id = id,
            Officer = officer,
            List = list,
            Name = name,
            State = protector.Seal(state, StateField(id)),
        };

    public string OpenState(IFieldProtector protector) => protector.Open(State, StateField(Id));

    private static ProtectedField StateField(long id) => new(Table, nameof(State), id);
}

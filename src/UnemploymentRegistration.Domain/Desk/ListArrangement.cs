using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Desk;

/// <summary>列表设置: how one officer likes one list: its columns, and the filter it opens with.</summary>
public sealed class ListArrangement
{
    private ListArrangement()
    {
    }

    public OfficerId Officer { get; private init; }

    public StaffList List { get; private init; }

    /// <summary>The keys of the columns shown; all of them where none is named.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>The key of the filter with which the list opens.</summary>
    public long? OpeningFilter { get; private set; }

    public static ListArrangement For(OfficerId officer, StaffList list) => new() { Officer = officer, List = list };

    public void Show(IReadOnlyList<string> columns) => Columns = columns;

    public void OpenWith(long? filter) => OpeningFilter = filter;
}

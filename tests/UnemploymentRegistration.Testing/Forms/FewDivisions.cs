using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Testing.Forms;

/// <summary>Two provinces and one way down, enough to choose in.</summary>
public sealed class FewDivisions : IDivisionChoices
{
    public static IReadOnlyList<DivisionChoice> All { get; } =
    [
        new("21", "辽宁省", "province"),
        new("22", "吉林省", "province"),
        new("2101", "沈阳市", "city"),
        new("2201", "长春市", "city"),
        new("220102", "南关区", "county"),
        new("220102001", "南岭街道", "street"),
        new("220102001001", "平阳社区", "community"),
    ];

    private static readonly Dictionary<int, int> _parentLength = new() { [2] = 0, [4] = 2, [6] = 4, [9] = 6, [12] = 9 };

    public IReadOnlyList<DivisionChoice> ChildrenOf(string? parent) =>
        [.. All.Where(d => d.Code[.._parentLength[d.Code.Length]] == (parent ?? string.Empty))];
}

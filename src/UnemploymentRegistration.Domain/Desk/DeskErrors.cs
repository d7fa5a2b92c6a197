using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Desk;

/// <summary>Why a filter is not kept, or a list not arranged.</summary>
public static class DeskErrors
{
    public static DomainError NameTaken { get; } = new("desk.name-taken", "您已有同名的常用筛选，请换一个名称。");

    public static DomainError TooManyFilters { get; } =
        new("desk.too-many-filters", $"常用筛选最多保存 {SavedFilter.Most} 个，请先删除不用的。");

    public static DomainError ChangedMeanwhile { get; } = new("desk.changed-meanwhile", "列表设置刚刚在另一个页面改过，请再试一次。");

    public static DomainError FilterGone { get; } = new("desk.filter-gone", "该常用筛选已经删除。");
}

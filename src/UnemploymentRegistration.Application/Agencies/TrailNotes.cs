using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>How the trail tells a change of reference data: what, old → new; one note for each fact, short enough for its column.</summary>
internal static class TrailNotes
{
    private const int LongestValue = 180;
    private const string Empty = "（空）";

    public static IEnumerable<string> Of(AgencyFacts before, AgencyFacts after) =>
        from fact in new (string What, string Before, string After)[]
        {
            ("名称", before.Name, after.Name),
            ("地址", before.Address, after.Address),
            ("电话", before.Phone, after.Phone),
            ("办公时间", before.OpeningHours, after.OpeningHours),
            ("城镇机构", YesOrNo(before.IsUrban), YesOrNo(after.IsUrban)),
            ("启用", YesOrNo(before.IsActive), YesOrNo(after.IsActive)),
            ("受理网上申请", YesOrNo(before.TakesOnlineApplications), YesOrNo(after.TakesOnlineApplications)),
            ("单人机构", YesOrNo(before.HasSingleOfficer), YesOrNo(after.HasSingleOfficer)),
        }
        where fact.Before != fact.After
        select $"{fact.What}：{Short(fact.Before)} → {Short(fact.After)}";

    private static string YesOrNo(bool fact) => fact ? "是" : "否";

    private static string Short(string value) => value switch
    {
        "" => Empty,
        { Length: > LongestValue } => value[..LongestValue] + "…",
        _ => value,
    };
}

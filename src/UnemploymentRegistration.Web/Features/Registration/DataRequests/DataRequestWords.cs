using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Web.Features.Registration.DataRequests;

/// <summary>The words for requests about personal information.</summary>
public static class DataRequestWords
{
    public static string InWords(this DataRequestKind kind) => kind switch
    {
        DataRequestKind.Copy => "复制",
        DataRequestKind.Correction => "更正、补充",
        DataRequestKind.Deletion => "删除",
        DataRequestKind.Objection => "限制或者反对处理",
        DataRequestKind.Explanation => "解释说明",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this DataRequestStatus status) => status switch
    {
        DataRequestStatus.Open => "等待答复",
        DataRequestStatus.Granted => "同意",
        DataRequestStatus.Declined => "不同意",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string TagClass(this DataRequestStatus status) => status switch
    {
        DataRequestStatus.Open => "tag tag-soon",
        DataRequestStatus.Granted => "tag tag-good",
        _ => "tag tag-late",
    };

    /// <summary>What the law says to a request of this kind; shown beside the answer.</summary>
    public static string Ground(this DataRequestKind kind) => kind switch
    {
        DataRequestKind.Copy => "本人有权查阅、复制（个人信息保护法第四十五条）。本人可以在“我的个人信息”里自己下载。",
        DataRequestKind.Correction => "核实后应当及时更正、补充（个人信息保护法第四十六条）。待审核的申请可以直接更正登记表。",
        DataRequestKind.Deletion => "失业登记是法定职责（个人信息保护法第十三条第一款第三项），履行职责期间和法定保存期限内不能删除（第四十七条）。同意的，已撤回、或申诉期已过的不予登记申请随答复匿名化。",
        DataRequestKind.Objection => "为履行法定职责所必需的处理，不能因反对而停止（个人信息保护法第十三条、第四十四条）；超出的部分应当停止。",
        DataRequestKind.Explanation => "应当解释处理规则（个人信息保护法第四十八条），可以引用个人信息处理告知。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

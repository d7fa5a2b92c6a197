using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Web.Features.Intake;

/// <summary>The state of an application in the words of its applicant.</summary>
public static class StatusWords
{
    public static string ForApplicant(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.Pending => "正在审核",
        ApplicationStatus.Approved => "已通过",
        ApplicationStatus.Refused => "不予登记",
        ApplicationStatus.Withdrawn => "已撤回",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The look of the tag; the word stands beside it always.</summary>
    public static string TagClass(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.Pending => "tag tag-soon",
        ApplicationStatus.Approved => "tag tag-good",
        ApplicationStatus.Refused => "tag tag-late",
        _ => "tag",
    };

    /// <summary>The state of an objection in the words of its applicant.</summary>
    public static string ForApplicant(this ObjectionStatus status) => status switch
    {
        ObjectionStatus.Open => "等待答复",
        ObjectionStatus.Upheld => "维持原决定",
        ObjectionStatus.Overturned => "申诉成立，原决定已撤销",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string TagClass(this ObjectionStatus status) => status switch
    {
        ObjectionStatus.Open => "tag tag-soon",
        ObjectionStatus.Overturned => "tag tag-good",
        _ => "tag tag-late",
    };
}

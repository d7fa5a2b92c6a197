using UnemploymentRegistration.Domain.Intake;

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
}

using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>The answers of the form as the annex calls them, for pages and messages alike.</summary>
public static class FormFieldNames
{
    public static string InWords(this FormField field) => field switch
    {
        FormField.DocumentKind => "证件类型",
        FormField.DocumentNumber => "证件号码",
        FormField.Name => "姓名",
        FormField.Sex => "性别",
        FormField.DateOfBirth => "出生日期",
        FormField.EthnicGroup => "民族",
        FormField.PoliticalStatus => "政治面貌",
        FormField.Education => "文化程度",
        FormField.Health => "健康状况",
        FormField.Disability => "残疾情况",
        FormField.Household => "户籍地址",
        FormField.Residence => "常住地址",
        FormField.RegistrationPlaceBasis => "登记失业地",
        FormField.RegistrationPlace => "就业地或参保地",
        FormField.Mobile => "手机号码",
        FormField.Landline => "固定电话",
        FormField.Email => "电子邮箱",
        FormField.OtherContact => "其他联系方式",
        FormField.UnemployedSince => "失业时间",
        FormField.Reason => "失业原因",
        FormField.ReasonText => "失业原因说明",
        FormField.ClaimsBenefit => "申领失业保险金",
        FormField.AppliesAsHardToEmploy => "申请就业困难认定",
        FormField.Qualifications => "资格、技能或职称",
        FormField.JobIntentions => "求职意向",
        FormField.Remarks => "备注",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}

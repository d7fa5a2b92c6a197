using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Calendars;

namespace UnemploymentRegistration.Web.Features.Review;

/// <summary>What a rule answered an applicant, in words for the officer who decides.</summary>
public static class StaffErrors
{
    public static DomainError ForStaff(this DomainError error) => error switch
    {
        AlreadyOnFile { IsRegistered: true } existing => new DomainError(
            existing.Code,
            $"申请人已在省内登记失业（登记编号 {existing.Number}，{existing.Since.InWords()}登记），不能重复登记。"
            + "经核实无误的，可以按“已在省内登记失业”不予登记。"),
        AlreadyOnFile existing => new DomainError(
            existing.Code,
            $"省内已有一份正在办理的申请（申请编号 {existing.Number}，{existing.Since.InWords()}提交），同一人不能有两份。"),
        _ => error,
    };
}

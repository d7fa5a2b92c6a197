using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Web.Features.Exit;

/// <summary>The words of the pages of the exit for what the domain keeps as codes.</summary>
public static class ExitWording
{
    public static string InWords(this DeregistrationStatus status) => status switch
    {
        DeregistrationStatus.Proposed => "待确认",
        DeregistrationStatus.Investigating => "核实中",
        DeregistrationStatus.Informed => "已告知本人",
        DeregistrationStatus.Confirmed => "已注销",
        DeregistrationStatus.Cleared => "核实不符",
        DeregistrationStatus.Withdrawn => "已撤回",
        DeregistrationStatus.Overturned => "注销已撤销",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string InWords(this DeregistrationOrigin origin) => origin switch
    {
        DeregistrationOrigin.Comparison => "数据比对",
        DeregistrationOrigin.OwnReport => "本人报告",
        DeregistrationOrigin.Officer => "工作人员发现",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    public static string InWords(this Custody custody) => custody switch
    {
        Custody.InPrison => "收监执行",
        Custody.Suspended => "缓刑",
        Custody.OutsidePrison => "监外执行",
        _ => throw new ArgumentOutOfRangeException(nameof(custody)),
    };

    public static string InWords(this MovementKind kind) => kind switch
    {
        MovementKind.New => "登记",
        MovementKind.Ended => "注销",
        MovementKind.HandedOver => "转移",
        MovementKind.Restored => "恢复",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this ObtainedSupport obtained) => obtained switch
    {
        ObtainedSupport.InsuranceBenefit => "失业保险待遇",
        ObtainedSupport.EmploymentSupport => "就业扶持政策",
        ObtainedSupport.StartUpSupport => "创业扶持政策",
        _ => throw new ArgumentOutOfRangeException(nameof(obtained)),
    };

    public static string InWords(this FalseStatementStatus status) => status switch
    {
        FalseStatementStatus.Recorded => "待确认",
        FalseStatementStatus.Confirmed => "已确认",
        FalseStatementStatus.Dismissed => "不予认定",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string InWords(this IncomeStandardKind kind) =>
        kind is IncomeStandardKind.Dibao ? "最低生活保障标准" : "最低工资标准";

    public static string NameOf(this CodeLists codes, DeregistrationGround ground) => codes.DeregistrationReason.NameOf(ground.ToCode());

    /// <summary>What happens at the end, said before it happens.</summary>
    public static string Telling(this DeregistrationGround ground) =>
        ground.IsTold() ? "当天用短信告知本人" : "不发短信（按规定不需告知）";

    public static IReadOnlyList<SelectListItem> Custodies { get; } =
        [.. Enum.GetValues<Custody>().Select(custody => new SelectListItem(custody.InWords(), custody.ToString()))];
}

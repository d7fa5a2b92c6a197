using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>What the rules answer on the way out of the register (rule 10).</summary>
public static class ExitErrors
{
    public static DomainError NotFound { get; } = new("exit.not-found", "没有找到该注销案。");

    public static DomainError NotForThisRole { get; } = new("exit.not-for-this-role", "注销由基层服务人员和审核负责人办理。");

    public static DomainError EndsNothing { get; } = new("exit.ends-nothing", "这项比对事实不是注销情形。");

    public static DomainError AlreadyOpen { get; } = new("exit.already-open", "该登记按这一情形已有未办结的注销案。");

    public static DomainError AlreadyReported { get; } =
        new("exit.already-reported", "您的就业情况正在核对，不用重复报告。");

    public static DomainError NotYet { get; } = new("exit.not-yet", "开始工作的日期不能晚于今天。");

    public static DomainError AlreadyClosed { get; } = new("exit.already-closed", "该注销案已经办结，请查看最新结果。");

    public static DomainError ChangedMeanwhile { get; } =
        new("exit.changed-meanwhile", "该注销案或登记刚刚被他人办理，请查看最新结果。");

    public static DomainError AlreadyInvestigating { get; } = new("exit.already-investigating", "该注销案已在核实。");

    public static DomainError NotInvestigating { get; } = new("exit.not-investigating", "请先转入核实。");

    public static DomainError NotClear { get; } =
        new("exit.not-clear", "证件号码、姓名或事实日期不能完全对上，不能直接确认。请先转入核实。");

    public static DomainError NothingFound { get; } = new("exit.nothing-found", "还没有核实记录。请先核实并记录情况（二(三)）。");

    public static DomainError NotInformed { get; } = new("exit.not-informed", "还没有告知本人。请先告知，再注销（二(三)）。");

    public static DomainError AlreadyInformed { get; } = new("exit.already-informed", "已经告知本人。");

    public static DomainError DeathLookedInto { get; } =
        new("exit.death-looked-into", "正在核实本人是否死亡，请先办完那件注销案。在此以前不给本人发短信。");

    public static DomainError NotToBeTold { get; } = new("exit.not-to-be-told", "这一情形不需要告知本人（二(三)）。");

    public static DomainError CustodyMissing { get; } = new("exit.custody-missing", "请核实刑罚的执行方式：是否收监执行。");

    public static DomainError NotInPrison { get; } =
        new("exit.not-in-prison", "缓刑和监外执行不属于“被判刑收监执行”，不能据此注销（二(三)）。");

    public static DomainError NeedsNoCircumstances { get; } =
        new("exit.needs-no-circumstances", "这一情形不需要另写实际情况。");

    public static DomainError CircumstancesMissing { get; } =
        new("exit.circumstances-missing", "还没有写明实际情况。仅凭次数或时间不能注销（二(三)）。");

    public static DomainError NeedsSecondPerson { get; } =
        new("exit.needs-second-person", "这一情形由审核负责人确认，写明实际情况的人不能自己确认。");

    public static DomainError NotConfirmed { get; } = new("exit.not-confirmed", "该注销案没有确认注销。");

    public static DomainError GroundDoesNotFit { get; } =
        new("exit.ground-does-not-fit", "本人报告的就业只能按录用、自主创业或稳定收入办理。");

    public static DomainError IncomeMissing { get; } = new("exit.income-missing", "请填写劳动是否稳定和月收入。");

    public static DomainError NotStable { get; } = new("exit.not-stable", "劳动收入不稳定的，不能据此注销（二(三)）。");

    public static DomainError NoStandard { get; } =
        new("exit.no-standard", "常住地所在县（市、区）还没有录入当日适用的标准，不能据收入注销。请联系系统管理员录入。");

    public static DomainError LocalGroundMissing { get; } = new("exit.local-ground-missing", "请选择当地文件确定的情形。");

    public static DomainError WordsTooShort { get; } =
        new("exit.words-too-short", $"请写明情况，至少{ExitWords.MinLength}个字。");

    public static DomainError WordsTooLong { get; } = new("exit.words-too-long", $"最多{ExitWords.MaxLength}个字。");

    public static DomainError PersonalNumber { get; } =
        new("exit.personal-number", "请不要写电话号码或证件号码（连续7位以上数字）。");

    public static DomainError BelowStandard(decimal floor) =>
        new("exit.below-standard", $"月收入低于当地标准（每月{floor:0.##}元），不能据此注销（二(三)）。");

    public static DomainError CountersSayNot(DeregistrationGround ground) => new(
        "exit.counters-say-not",
        ground is DeregistrationGround.RefusedThreeTimes
            ? "联系记录中没有无正当理由连续3次拒绝，不能据此立案。"
            : "联系记录中没有连续6个月每月联系而未联系上，不能据此立案。");
}

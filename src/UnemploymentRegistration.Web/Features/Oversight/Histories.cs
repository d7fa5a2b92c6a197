using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Registration.DataRequests;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Features.Service;

namespace UnemploymentRegistration.Web.Features.Oversight;

/// <summary>One line of a timeline, in words.</summary>
public sealed record HistoryWords(DateTimeOffset At, string Act, string Who, string? Agency, string? Note);

/// <summary>办理经过: writes the trail of a record as people read it, with names instead of keys and codes.</summary>
public sealed class Histories(OfficerNames officers, ReferenceData reference, CodeLists codes)
{
    private const string OfficerPrefix = "officer:";
    private const string ChannelPrefix = "channel:";
    private const string ApplicantPrefix = "applicant:";

    public async Task<IReadOnlyList<HistoryWords>> WriteAsync(IReadOnlyList<HistoryLine> lines, CancellationToken cancellationToken)
    {
        var named = lines.SelectMany(line => new[] { OfficerOf(line.Actor), OfficerIn(line) });
        var names = await officers.OfAsync(named.OfType<OfficerId>(), cancellationToken);
        return
        [
            .. from line in lines
               select new HistoryWords(
                   line.At,
                   InWords(line.Act),
                   WhoIs(line.Actor, names),
                   line.ActorAgency is { } agency ? reference.Current.Agencies.NameOf(agency) : null,
                   NoteOf(line, names)),
        ];
    }

    private static OfficerId? OfficerOf(string actor) =>
        actor.StartsWith(OfficerPrefix, StringComparison.Ordinal)
        && long.TryParse(actor.AsSpan(OfficerPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new OfficerId(key)
            : null;

    // Taking over notes from whom, and naming notes whom; the key becomes a name here, as everywhere in a history.
    private static OfficerId? OfficerIn(HistoryLine line) =>
        line.Act is OversightAct.ApplicationTakenOver or OversightAct.CaseOfficerNamed
        && long.TryParse(line.Note, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new OfficerId(key)
            : null;

    private string WhoIs(string actor, IReadOnlyDictionary<OfficerId, string> names)
    {
        if (OfficerOf(actor) is { } officer)
        {
            return names.GetValueOrDefault(officer, "经办人员");
        }

        if (actor.StartsWith(ChannelPrefix, StringComparison.Ordinal))
        {
            return codes.Channel.NameOf(actor[ChannelPrefix.Length..]);
        }

        return actor.StartsWith(ApplicantPrefix, StringComparison.Ordinal) ? "申请人" : "系统";
    }

    public static string InWords(OversightAct act) => act switch
    {
        OversightAct.ApplicationSubmitted => "提交申请",
        OversightAct.ApplicationApproved => "审核通过",
        OversightAct.ApplicationRefused => "不予登记",
        OversightAct.ApplicationMoved => "转办",
        OversightAct.ApplicationWithdrawn => "申请人撤回",
        OversightAct.PersonRegistered => "登记入册",
        OversightAct.OfficerSignedIn => "登录",
        OversightAct.OfficerSignInFailed => "登录失败",
        OversightAct.OfficerSignedOut => "退出",
        OversightAct.NumbersRevealed => "查看完整号码",
        OversightAct.PaperFormEntered => "窗口录入已签字的登记表",
        OversightAct.PersonLookedUp => "窗口录入时查到已有记录",
        OversightAct.JobRequested => "提交任务",
        OversightAct.JobDone => "任务完成",
        OversightAct.JobFailed => "任务未完成",
        OversightAct.JobFileFetched => "下载文件",
        OversightAct.CalendarYearImported => "导入日历",
        OversightAct.CalendarDayCorrected => "更正日历",
        OversightAct.LocalHolidayChanged => "调整地方假日",
        OversightAct.DecisionDueRecalculated => "审核期限重算",
        OversightAct.FirstContactDueRecalculated => "首次联系期限重算",
        OversightAct.AgencyOpened => "新设机构",
        OversightAct.AgencyChanged => "修改机构",
        OversightAct.ServiceAreaChanged => "调整服务范围",
        OversightAct.DivisionsImported => "导入区划",
        OversightAct.AgenciesImported => "导入机构",
        OversightAct.ChannelTokenIssued => "签发令牌",
        OversightAct.ChannelTokenRevoked => "停用令牌",
        OversightAct.OfficerAccountOpened => "新建账户",
        OversightAct.OfficerAccountClosed => "停用账户",
        OversightAct.OfficerAccountReopened => "启用账户",
        OversightAct.OfficerAccountMoved => "调动",
        OversightAct.OfficerRoleChanged => "改变岗位",
        OversightAct.OfficerPasswordReset => "重置密码",
        OversightAct.OfficerAccountUnlocked => "解除锁定",
        OversightAct.OfficerPasswordChanged => "修改密码",
        OversightAct.ApplicationClaimed => "领办",
        OversightAct.ApplicationReleased => "释放领办",
        OversightAct.ApplicationTakenOver => "接手",
        OversightAct.ApplicationCorrected => "更正登记表",
        OversightAct.PersonsCompared => "认定是否同一人",
        OversightAct.ObjectionFiled => "提出申诉",
        OversightAct.ObjectionUpheld => "申诉决定：维持原决定",
        OversightAct.ObjectionOverturned => "申诉决定：撤销原决定",
        OversightAct.RefusalOverturned => "经申诉，改为审核通过",
        OversightAct.RegisteredFromEarlierDay => "经申诉，登记追溯到原决定当日",
        OversightAct.EvidenceGathered => "信息比对",
        OversightAct.FindingRecorded => "记录核实情况",
        OversightAct.ComparisonListStarted => "开始导入比对名单",
        OversightAct.ComparisonListReplaced => "启用比对名单",
        OversightAct.ComparisonListFailed => "比对名单导入失败",
        OversightAct.RegisterWalkAsked => "安排登记人员比对",
        OversightAct.RegisterWalkDone => "完成登记人员比对",
        OversightAct.RegisterWalkStopped => "登记人员比对停止",
        OversightAct.AuthenticatorEnrolled => "绑定身份验证器",
        OversightAct.AuthenticatorReset => "重置身份验证器",
        OversightAct.RecoveryCodeUsed => "使用恢复码",
        OversightAct.RecoveryCodesRenewed => "重新生成恢复码",
        OversightAct.OfficerAccountLocked => "账户锁定",
        OversightAct.OfficerSetUpIssued => "签发启用令牌",
        OversightAct.OfficerSetUpDone => "启用账户并设置密码",
        OversightAct.OfficerSessionEnded => "结束本人的登录",
        OversightAct.ApplicantSessionEnded => "申请人结束本人的登录",
        OversightAct.KeysRenewed => "更换加密密钥",
        OversightAct.KeysAdded => "启用新密钥",
        OversightAct.KeysRemoved => "停用旧密钥",
        OversightAct.ValueUnreadable => "加密内容无法读取",
        OversightAct.DataRequestFiled => "提出个人信息请求",
        OversightAct.DataRequestGranted => "答复个人信息请求：同意",
        OversightAct.DataRequestDeclined => "答复个人信息请求：不同意",
        OversightAct.OwnDataCopied => "本人下载个人信息",
        OversightAct.RecordsDeleted => "到期删除",
        OversightAct.ApplicationAnonymised => "到期匿名化",
        OversightAct.RegistrationAnonymised => "登记信息匿名化",
        OversightAct.CaseAnonymised => "服务档案匿名化",
        OversightAct.ObjectionAnonymised => "申诉内容到期匿名化",
        OversightAct.DataRequestAnonymised => "个人信息请求到期匿名化",
        OversightAct.DocumentPublished => "公布资料",
        OversightAct.PlanWritten => "填写服务计划",
        OversightAct.FounderStepTaken => "记录创业步骤",
        OversightAct.PlanReviewed => "评估服务计划",
        OversightAct.ReferralMade => "推介",
        OversightAct.ReferralPostponed => "回访改期",
        OversightAct.ReferralClosed => "回访结果",
        OversightAct.RecognitionEntered => "录入就业困难人员认定",
        OversightAct.RecognitionEnded => "退出就业困难人员认定",
        OversightAct.HandOverOffered => "发起转接",
        OversightAct.HandOverAccepted => "接收转接",
        OversightAct.HandOverDeclined => "退回转接",
        OversightAct.HandOverWithdrawn => "撤回转接",
        OversightAct.CaseHandedOver => "服务档案转接",
        OversightAct.LeaveCoverNamed => "安排请假代管",
        OversightAct.LeaveCoverEnded => "结束请假代管",
        OversightAct.DocumentHandedOut => "交付资料",
        OversightAct.PersonTexted => "发送短信",
        OversightAct.AccessRefused => "拒绝访问",
        OversightAct.ApplicantSignedIn => "申请人登录",
        OversightAct.ApplicantSignInFailed => "申请人登录失败",
        OversightAct.TrailRead => "查看审计记录",
        OversightAct.TrailVerified => "核验审计记录",
        OversightAct.BackupMade => "备份数据库",
        OversightAct.DatabaseRestored => "恢复数据库",
        OversightAct.ListFetched => "下载名单",
        OversightAct.RegistrationEnded => "注销登记",
        OversightAct.RegistrationHandedOver => "转移服务机构",
        OversightAct.RegistrationRestored => "经申诉，恢复登记",
        OversightAct.DeregistrationProposed => "提出注销",
        OversightAct.DeregistrationWithdrawn => "撤回注销案",
        OversightAct.InvestigationOpened => "转入核实",
        OversightAct.PersonInformed => "告知本人",
        OversightAct.DeregistrationConfirmed => "确认注销",
        OversightAct.DeregistrationCleared => "认定不符",
        OversightAct.DeregistrationOverturned => "经申诉，撤销注销",
        OversightAct.CircumstancesWritten => "写明实际情况",
        OversightAct.FalseStatementRecorded => "记录虚假承诺",
        OversightAct.FalseStatementConfirmed => "确认虚假承诺",
        OversightAct.FalseStatementDismissed => "虚假承诺不予认定",
        OversightAct.ExitTermsChanged => "调整注销情形或收入标准",
        OversightAct.CertificateIssued => "本人生成登记凭证",
        OversightAct.CertificateRenewed => "本人更换登记凭证的验证码",
        OversightAct.PersonReportFiled => "本人在网上报告",
        OversightAct.PersonReportAnswered => "答复本人报告",
        OversightAct.ResidenceChanged => "本人变更常住地",
        OversightAct.MobileChanged => "本人变更手机号码",
        OversightAct.ContactsChanged => "本人变更其他联系方式",
        OversightAct.SignInMobileChanged => "申请人更换登录号码",
        OversightAct.CaseOpened => "建立服务档案",
        OversightAct.CaseClosed => "结束服务",
        OversightAct.CaseReopened => "恢复服务",
        OversightAct.ContactRecorded => "记录联系",
        OversightAct.ContactVoided => "联系记录标为录入有误",
        OversightAct.CaseGradeChanged => "确定服务等级",
        OversightAct.CaseOfficerNamed => "指定服务人员",
        OversightAct.CaseDueRecalculated => "服务期限重算",
        OversightAct.CaseDutyExpected => "新增服务事项",
        OversightAct.CaseDutySettled => "服务事项已办",
        OversightAct.PersonReferred => "参照服务人员建档",
        OversightAct.ReferredGroupSwitched => "调整参照服务群体的统计口径",
        _ => act.ToString(),
    };

    private string? NoteOf(HistoryLine line, IReadOnlyDictionary<OfficerId, string> names) => line switch
    {
        { Note: null } => null,
        { Act: OversightAct.ApplicationSubmitted } => RoutingOf(line.Note),
        { Act: OversightAct.PaperFormEntered } => $"登记表日期 {line.Note}",
        { Act: OversightAct.ApplicationRefused } => codes.RefusalReason.NameOf(line.Note),
        {
            Act: OversightAct.ApplicationMoved or OversightAct.PersonRegistered or OversightAct.ObjectionFiled or OversightAct.OfficerAccountMoved
            or OversightAct.RegistrationHandedOver or OversightAct.HandOverOffered or OversightAct.HandOverAccepted
            or OversightAct.CaseHandedOver
        } => WithNames(line.Note),
        { Act: OversightAct.OfficerRoleChanged } => RolesOf(line.Note),
        { Act: OversightAct.ApplicationTakenOver } when OfficerIn(line) is { } former => $"原由{names.GetValueOrDefault(former, "其他人员")}领办",
        { Act: OversightAct.ApplicationCorrected } => BeforeColon(line.Note, FieldsIn),
        { Act: OversightAct.PersonsCompared } => BeforeColon(line.Note, SamenessIn),
        { Act: OversightAct.DataRequestFiled or OversightAct.DataRequestGranted or OversightAct.DataRequestDeclined } => KindIn(line.Note),
        { Act: OversightAct.RecognitionEntered } => codes.HardToEmployGround.NameOf(line.Note),
        { Act: OversightAct.ReferralMade } => ServiceNotes.Referral(line.Note),
        { Act: OversightAct.ReferralClosed } => ServiceNotes.Outcome(line.Note),
        { Act: OversightAct.FounderStepTaken } => ServiceNotes.Step(line.Note),
        { Act: OversightAct.PersonReportFiled or OversightAct.PersonReportAnswered } => ServiceNotes.Report(line.Note),
        { Act: OversightAct.PersonReferred } => codes.ReferredServiceGroup.NameOf(line.Note),
        { Act: OversightAct.CaseOpened or OversightAct.ContactVoided } => null,
        { Act: OversightAct.CaseClosed } => ServiceNotes.End(line.Note),
        { Act: OversightAct.CaseGradeChanged } => ServiceNotes.Grade(line.Note),
        { Act: OversightAct.CaseDutyExpected or OversightAct.CaseDutySettled } => ServiceNotes.Duty(line.Note),
        { Act: OversightAct.ContactRecorded } => ServiceNotes.Contact(line.Note, codes),
        { Act: OversightAct.CaseOfficerNamed } when OfficerIn(line) is { } named => names.GetValueOrDefault(named, "其他人员"),
        { Act: OversightAct.FalseStatementRecorded or OversightAct.FalseStatementConfirmed or OversightAct.FalseStatementDismissed } => ServiceNotes.Obtained(line.Note),
        { Act: OversightAct.EvidenceGathered } => EvidenceWords.OfAnswers(line.Note),
        { Act: OversightAct.RegistrationEnded or OversightAct.InvestigationOpened or OversightAct.PersonInformed or OversightAct.DeregistrationConfirmed or OversightAct.DeregistrationCleared or OversightAct.DeregistrationOverturned or OversightAct.CircumstancesWritten } =>
            codes.DeregistrationReason.NameOf(line.Note),
        { Act: OversightAct.DeregistrationProposed } => codes.DeregistrationReason.NameOf(line.Note.Split(' ')[0]),
        { Act: OversightAct.DeregistrationWithdrawn } => line.Note.StartsWith("source", StringComparison.Ordinal) ? "来源已更正" : "登记已按其他情形注销",
        { Act: OversightAct.ReferredGroupSwitched } => BeforeColon(line.Note, codes.ReferredServiceGroup.NameOf),
        { Act: OversightAct.FindingRecorded } => EvidenceWords.OfMethod(line.Note),
        _ => line.Note,
    };

    private static string RoutingOf(string code) =>
        Enum.GetValues<RoutingRule>().Where(rule => rule.ToCode() == code).Select(rule => rule.InWords()).FirstOrDefault(code);

    // "Window → Supervisor"
    private static string RolesOf(string note) => string.Join(
        " → ",
        note.Split(" → ").Select(word => Enum.TryParse<OfficerRole>(word, out var role) ? role.InWords() : word));

    // "220102 → 220103：reason"; what follows the colon is somebody's own words.
    private string WithNames(string note)
    {
        var colon = note.IndexOf('：', StringComparison.Ordinal);
        var (way, reason) = colon < 0 ? (note, "") : (note[..colon], note[colon..]);
        var agencies = way.Split(" → ").Select(code => reference.Current.Agencies.NameOf(new AgencyCode(code)));
        return string.Join(" → ", agencies) + reason;
    }

    // Codes before the colon, somebody's own words after it.
    private static string BeforeColon(string note, Func<string, string> inWords)
    {
        var colon = note.IndexOf('：', StringComparison.Ordinal);
        return colon < 0 ? inWords(note) : inWords(note[..colon]) + note[colon..];
    }

    private static string FieldsIn(string codes) => string.Join(
        '、',
        codes.Split('、').Select(code => Enum.TryParse<FormField>(code, out var field) ? field.InWords() : code));

    private static string KindIn(string code) => Enum.TryParse<DataRequestKind>(code, out var kind) ? kind.InWords() : code;

    private static string SamenessIn(string code) => Enum.TryParse<Sameness>(code, out var sameness) ? sameness.InWords() : code;
}

using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Review;

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
        var names = await officers.OfAsync(lines.Select(line => OfficerOf(line.Actor)).OfType<OfficerId>(), cancellationToken);
        return
        [
            .. from line in lines
               select new HistoryWords(
                   line.At,
                   InWords(line.Act),
                   WhoIs(line.Actor, names),
                   line.ActorAgency is { } agency ? reference.Current.Agencies.NameOf(agency) : null,
                   NoteOf(line)),
        ];
    }

    private static OfficerId? OfficerOf(string actor) =>
        actor.StartsWith(OfficerPrefix, StringComparison.Ordinal)
        && long.TryParse(actor.AsSpan(OfficerPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var key)
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

    private static string InWords(OversightAct act) => act switch
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
        OversightAct.EvidenceGathered => "信息比对",
        OversightAct.FindingRecorded => "记录核实情况",
        OversightAct.ComparisonListStarted => "开始导入比对名单",
        OversightAct.ComparisonListReplaced => "启用比对名单",
        OversightAct.ComparisonListFailed => "比对名单导入失败",
        _ => act.ToString(),
    };

    private string? NoteOf(HistoryLine line) => line switch
    {
        { Note: null } => null,
        { Act: OversightAct.ApplicationSubmitted } => RoutingOf(line.Note),
        { Act: OversightAct.ApplicationRefused } => codes.RefusalReason.NameOf(line.Note),
        { Act: OversightAct.ApplicationMoved or OversightAct.PersonRegistered } => WithNames(line.Note),
        { Act: OversightAct.EvidenceGathered } => EvidenceWords.OfAnswers(line.Note),
        { Act: OversightAct.FindingRecorded } => EvidenceWords.OfMethod(line.Note),
        _ => line.Note,
    };

    private static string RoutingOf(string code) =>
        Enum.GetValues<RoutingRule>().Where(rule => rule.ToCode() == code).Select(rule => rule.InWords()).FirstOrDefault(code);

    // "220102 → 220103：reason"; what follows the colon is somebody's own words.
    private string WithNames(string note)
    {
        var colon = note.IndexOf('：', StringComparison.Ordinal);
        var (way, reason) = colon < 0 ? (note, "") : (note[..colon], note[colon..]);
        var agencies = way.Split(" → ").Select(code => reference.Current.Agencies.NameOf(new AgencyCode(code)));
        return string.Join(" → ", agencies) + reason;
    }
}

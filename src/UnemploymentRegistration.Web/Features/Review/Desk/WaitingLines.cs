using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Review.Queue;
using UnemploymentRegistration.Web.Features.Service.Caseload;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Desk;

/// <summary>One sentence of the desk: 有 3 件申请今天到期, where it leads, and why it waits.</summary>
/// <param name="Css">The colour of its edge; the words say the same.</param>
public sealed record WaitingLine(int Count, string Words, string Address, string Why, string? Css = null);

/// <summary>What waits for an officer and why, in words (rules 6.6, 13.2); a stage adds its lines here.</summary>
public sealed class WaitingLines(
    ReviewQueue queue,
    ObjectionQueue objections,
    DataRequestQueue dataRequests,
    DeregistrationQueue exits,
    FalseStatementList falseStatements,
    OwnJobs jobs,
    CaseloadTotals caseload,
    HandOverReading handOvers,
    ReferenceData reference,
    TimeProvider clock)
{
    private const string Late = "count-late";
    private const string Soon = "count-soon";

    /// <summary>The most pressing first; a line without a number to it is left out.</summary>
    public async Task<IReadOnlyList<WaitingLine>> ReadAsync(Officer officer, CancellationToken cancellationToken)
    {
        List<WaitingLine> lines = [];
        if (Permissions.Allow(officer.Role, Permissions.SeeQueue))
        {
            lines.AddRange(await OfQueueAsync(officer, cancellationToken));
        }

        if (Permissions.Allow(officer.Role, Permissions.AnswerObjections))
        {
            lines.Add(new WaitingLine(
                await objections.CountAsync(officer.Jurisdiction, cancellationToken),
                "件申诉待决定",
                "/staff/objections",
                "不服下级机构的不予登记或注销决定",
                Soon));
        }

        if (Permissions.Allow(officer.Role, Permissions.AnswerDataRequests))
        {
            lines.Add(new WaitingLine(
                await dataRequests.CountAsync(officer.Jurisdiction, cancellationToken),
                "件个人信息请求待答复",
                "/staff/data-requests",
                "15 个工作日内答复，不同意的要说明理由"));
        }

        if (Permissions.Allow(officer.Role, Permissions.SeeCaseload))
        {
            lines.AddRange(OfCaseload(await caseload.ReadAsync(officer, cancellationToken)));
            lines.Add(new WaitingLine(
                await handOvers.CountIncomingAsync(officer.Jurisdiction, cancellationToken),
                "份服务档案等待接收",
                "/staff/hand-overs",
                "对方机构转来，接收前由对方继续服务"));
        }

        if (Permissions.Allow(officer.Role, Permissions.WorkOnExits))
        {
            lines.AddRange(await OfExitsAsync(officer, cancellationToken));
        }

        lines.Add(new WaitingLine(
            await jobs.CountFilesAsync(cancellationToken), "个导出文件可以下载", "/staff/jobs", "您提交的任务已完成，文件还没有下载"));
        return [.. lines.Where(line => line.Count > 0)];
    }

    private async Task<IEnumerable<WaitingLine>> OfExitsAsync(Officer officer, CancellationToken cancellationToken) =>
    [
        await OfExitAsync(officer, DeregistrationStatus.Proposed, "件注销待确认", "比对提出或本人报告，由人确认", cancellationToken),
        await OfExitAsync(officer, DeregistrationStatus.Investigating, "件注销在核实", "先核实、再告知、最后注销", cancellationToken),
        await OfExitAsync(officer, DeregistrationStatus.Informed, "件注销已告知本人", "可以确认，或认定不符", cancellationToken),
        new(
            Permissions.Allow(officer.Role, Permissions.JudgeFalseStatements)
                ? await falseStatements.CountAsync(officer.Jurisdiction, FalseStatementStatus.Recorded, cancellationToken)
                : 0,
            "件虚假承诺待确认",
            "/staff/false-statements",
            "由记录人以外的审核负责人确认"),
    ];

    private async Task<WaitingLine> OfExitAsync(
        Officer officer,
        DeregistrationStatus status,
        string words,
        string why,
        CancellationToken cancellationToken) => new(
            await exits.CountAsync(officer.Jurisdiction, new DeregistrationFilter(status), cancellationToken),
            words,
            $"/staff/deregistrations?status={status}",
            why);

    private async Task<IEnumerable<WaitingLine>> OfQueueAsync(Officer officer, CancellationToken cancellationToken)
    {
        var (data, today) = (reference.Current, clock.TodayInChina());
        var next = data.Calendar.DeadlineAfter(today, 1, data.Agencies.PathOf(officer.Agency)).On;
        var counts = await queue.CountAsync(officer.Jurisdiction, today, next, cancellationToken);
        var entered = await queue.CountAsync(officer.Jurisdiction, new QueueFilter { EnteredBy = officer.Id }, cancellationToken);
        return
        [
            new(counts.Overdue, "件申请已超期", Due(QueueQuery.Overdue), "超过 3 个工作日仍未办结", Late),
            new(counts.Unassigned, "件申请等待分派", "/staff/queue?unassigned=true", WhyUnassigned(counts.UnassignedSince), Late),
            new(counts.DueToday, "件申请今天到期", Due(QueueQuery.Today), "请在今天 24 时前办结", Soon),
            new(counts.DueNext, "件申请下一工作日到期", Due(QueueQuery.Next), $"下一工作日是{next.InWords()}", Soon),
            new(counts.Waiting, "件申请等待审核", "/staff/queue?all=true", WhyWaiting(officer)),
            new(entered, "件我录入的申请还未办结", "/staff/queue?entered=true", "您在窗口录入、等待审核负责人决定的申请"),
        ];
    }

    private static IEnumerable<WaitingLine> OfCaseload(CaseloadSums sums)
    {
        var firstContacts = sums.OverdueOf(CaseDuty.FirstContact);
        return
        [
            new(firstContacts, "人首次联系已超期", $"{ServedWith(CaseloadQuery.Overdue)}&reason={CaseDuty.FirstContact.ToCode()}", "登记后 5 个工作日内联系", Late),
            new(sums.Overdue, "人的服务事项已超期", ServedWith(CaseloadQuery.Overdue), "包括首次联系、每月跟踪和约定的事项", Late),
            new(sums.DueToday, "人今天到期要联系", ServedWith(CaseloadQuery.Today), "请在今天联系并记录", Soon),
            new(sums.DueNext, "人下一工作日到期要联系", ServedWith(CaseloadQuery.Next), $"下一工作日是{sums.NextWorkingDay.InWords()}", Soon),
            new(sums.All, "人由本机构及下级机构服务", $"{CaseloadQuery.Path}?all=true", "登记失业人员和参照服务人员"),
        ];
    }

    private static string ServedWith(string due) => $"{CaseloadQuery.Path}?due={due}";

    private static string WhyWaiting(Officer officer) => Permissions.Allow(officer.Role, Permissions.DecideApplications)
        ? "本机构及下级机构尚未办结的全部申请"
        : "由审核负责人决定，您可以查看";

    private static string WhyUnassigned(DateTimeOffset? since) =>
        $"没有机构服务该地，请转办{(since is { } oldest ? $"。最早一件 {oldest.InWords()} 提交" : null)}";

    private static string Due(string due) => $"/staff/queue?due={due}";
}

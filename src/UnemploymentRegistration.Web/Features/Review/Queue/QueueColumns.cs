using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Desk;

namespace UnemploymentRegistration.Web.Features.Review.Queue;

/// <summary>The columns of the queue, with the words that an export writes.</summary>
public sealed class QueueColumns(ReferenceData reference, CodeLists codes, TimeProvider clock)
{
    public const string Due = "due";
    public const string Document = "document";
    public const string Mobile = "mobile";
    public const string Agency = "agency";
    public const string Channel = "channel";
    public const string Submitted = "submitted";

    public IReadOnlyList<ListColumn<QueueEntry>> All { get; } =
    [
        new(Due, "期限", entry => DueOf(entry, reference.Current, clock.TodayInChina())),
        new("number", "申请编号", entry => entry.Number.ToString(), IsFixed: true),
        new("name", "姓名", entry => entry.Name, IsFixed: true),
        new(Document, "证件号码", entry => entry.DocumentMasked),
        new(Mobile, "手机", entry => entry.MobileMasked),
        new(Agency, "办理机构", entry => reference.Current.Agencies.NameOf(entry.Agency)),
        new(Channel, "渠道与分派", entry => $"{codes.Channel.NameOf(entry.Channel.Value)}，{entry.RoutingRule.InShort()}"),
        new(Submitted, "提交时间", entry => entry.SubmittedAt.InChina().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
    ];

    // The day first, so that a spreadsheet sorts by it.
    private static string DueOf(QueueEntry entry, ReferenceSnapshot snapshot, DateOnly today) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.DecisionDue:yyyy-MM-dd}")
        + $"（{DueWords.Of(entry.DecisionDue, today, entry.Agency, snapshot).Text}{(entry.DecisionDueIsProvisional ? "，暂定" : null)}）";
}

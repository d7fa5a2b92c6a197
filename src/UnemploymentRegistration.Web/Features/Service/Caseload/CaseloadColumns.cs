using System.Globalization;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Service.Caseload;

/// <summary>The columns of the caseload, with the words that an export writes.</summary>
public sealed class CaseloadColumns(ReferenceData reference, CodeLists codes, TimeProvider clock)
{
    public const string Due = "due";
    public const string Reason = "reason";
    public const string Kind = "kind";
    public const string Grade = "grade";
    public const string Document = "document";
    public const string Mobile = "mobile";
    public const string Agency = "agency";
    public const string Opened = "opened";

    public IReadOnlyList<ListColumn<CaseEntry>> All { get; } =
    [
        new("name", "姓名", entry => entry.Name, IsFixed: true),
        new(Due, "期限", entry => DueOf(entry, reference.Current, clock.TodayInChina()), IsFixed: true),
        new(Reason, "事项", entry => entry.NextReason.InWords(), IsFixed: true),
        new(Kind, "服务对象", entry => KindOf(entry, codes)),
        new(Grade, "服务等级", entry => entry.Grade.InWords()),
        new(Document, "证件号码", entry => entry.DocumentMasked),
        new(Mobile, "手机", entry => entry.MobileMasked),
        new(Agency, "服务机构", entry => reference.Current.Agencies.NameOf(entry.Agency)),
        new(Opened, "开始服务", entry => Day(entry.OpenedOn)),
    ];

    public static string KindOf(CaseEntry entry, CodeLists codes) =>
        entry.Group is { } group ? $"参照服务：{codes.ReferredServiceGroup.NameOf(group)}" : "登记失业";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The day first, so that a spreadsheet sorts by it.
    private static string DueOf(CaseEntry entry, ReferenceSnapshot snapshot, DateOnly today) =>
        $"{Day(entry.NextDue)}（{DueWords.Of(entry.NextDue, today, entry.Agency, snapshot).Text}{(entry.NextDueIsProvisional ? "，暂定" : null)}）";
}

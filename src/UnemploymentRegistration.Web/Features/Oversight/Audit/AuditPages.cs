using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Oversight.Audit;

/// <summary>Reads what was typed, and puts the page of the trail together.</summary>
public sealed class AuditPages(TrailListing trail, Histories histories, ReferenceData reference, RegistryDbContext db)
{
    private static readonly Dictionary<string, string> _subjects = new(StringComparer.Ordinal)
    {
        ["RegistrationApplication"] = "申请",
        ["RegistrationRecord"] = "登记",
        ["Objection"] = "申诉",
        ["OfficerAccount"] = "人员账户",
        ["ApplicantAccount"] = "申请人账户",
        ["Agency"] = "机构",
        ["Job"] = "任务",
        ["Page"] = "页面",
        ["OversightEntry"] = "审计记录",
        ["Database"] = "数据库",
        ["CalendarYear"] = "日历",
        ["Division"] = "区划",
        ["ChannelToken"] = "渠道令牌",
        ["Deregistration"] = "注销案",
        ["FalseStatement"] = "虚假承诺",
        ["LocalGround"] = "各地注销情形",
        ["IncomeStandard"] = "收入标准",
        ["ReferredGroupSwitch"] = "参照服务群体列示",
        ["ComparisonList"] = "比对名单",
    };

    /// <summary>Mistakes go to their fields, all at once; nothing is read then.</summary>
    public async Task<AuditPage> ReadAsync(AuditQuery query, Officer reader, ModelStateDictionary mistakes, CancellationToken cancellationToken)
    {
        var filter = new TrailFilter(ChainOf(query, mistakes))
        {
            Day = DayOf(query, mistakes),
            Act = Enum.TryParse<OversightAct>(query.Act, out var act) ? act : null,
            Actor = await ActorOfAsync(query, mistakes, cancellationToken),
            SubjectKey = NumberOf(query, mistakes),
            Before = query.Before,
        };
        var chain = reference.Current.Agencies.NameOf(filter.Chain);
        if (!mistakes.IsValid)
        {
            return new AuditPage(query, chain, [], Older: null);
        }

        var page = await trail.ReadAsync(filter, reader.Agency, cancellationToken);
        var words = await histories.WriteAsync([.. page.Entries.Select(entry => entry.Line)], cancellationToken);
        return new AuditPage(
            query,
            chain,
            [.. page.Entries.Zip(words, (entry, line) => new AuditLine(entry.Sequence, line, InWords(entry)))],
            page.HasOlder ? page.Entries[^1].Sequence : null);
    }

    private AgencyCode ChainOf(AuditQuery query, ModelStateDictionary mistakes)
    {
        var (agencies, text) = (reference.Current.Agencies, TypedText.Tidy(query.Agency));
        if (text is null)
        {
            return AgencyCode.Province;
        }

        var found = agencies.Find(new AgencyCode(text)) ?? agencies.All.FirstOrDefault(agency => agency.Name == text);
        if (found is null)
        {
            mistakes.AddModelError(nameof(AuditPage.Agency), "没有这家机构，请填写机构代码或完整名称");
        }

        return found?.Code ?? AgencyCode.Province;
    }

    private static DateOnly? DayOf(AuditQuery query, ModelStateDictionary mistakes)
    {
        if (TypedText.Tidy(query.Day) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue)
        {
            return day;
        }

        mistakes.AddModelError(nameof(AuditPage.Day), "日期应为 2026-03-06 的格式");
        return null;
    }

    private async Task<string?> ActorOfAsync(AuditQuery query, ModelStateDictionary mistakes, CancellationToken cancellationToken)
    {
        if (TypedText.Tidy(query.Officer)?.ToUpperInvariant() is not { } name)
        {
            return null;
        }

        var key = await db.Users.AsNoTracking().Where(a => a.NormalizedUserName == name).Select(a => (long?)a.Id).SingleOrDefaultAsync(cancellationToken);
        if (key is null)
        {
            mistakes.AddModelError(nameof(AuditPage.Officer), "没有这个用户名");
        }

        return string.Create(CultureInfo.InvariantCulture, $"officer:{key}");
    }

    private static long? NumberOf(AuditQuery query, ModelStateDictionary mistakes)
    {
        if (TypedText.Tidy(query.Number) is not { } text)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        mistakes.AddModelError(nameof(AuditPage.Number), "编号只能是数字");
        return null;
    }

    private static string InWords(TrailEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{_subjects.GetValueOrDefault(entry.Subject, entry.Subject)}{(entry.SubjectKey == 0 ? "" : $" {entry.SubjectKey}")}");
}

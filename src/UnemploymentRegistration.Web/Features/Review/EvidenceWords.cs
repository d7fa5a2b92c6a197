using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Web.Features.Calendars;

namespace UnemploymentRegistration.Web.Features.Review;

/// <summary>The words for evidence and findings (rules 7.1 to 7.3).</summary>
public static class EvidenceWords
{
    public static string InWords(this SourceFact fact) => fact switch
    {
        SourceFact.Employed => "有用人单位",
        SourceFact.FlexibleInsured => "以灵活就业人员身份个人缴费，不属于就业",
        SourceFact.BusinessLicence => "有市场主体登记，请核实是否实际经营",
        SourceFact.Pension => "领取养老保险待遇",
        SourceFact.Deceased => "名单记为死亡，请核实",
        SourceFact.Imprisoned => "名单记为服刑，请核实（缓刑、监外执行不属于服刑）",
        SourceFact.IdentityOk => "姓名与号码一致",
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    /// <summary>Why the outcome is what it is; null where the source has not answered.</summary>
    public static string? Basis(this Evidence evidence) => evidence switch
    {
        { Basis: JudgementBasis.NothingFound } => "未查到记录",
        { Basis: JudgementBasis.NameDiffers, Fact: { } fact } => $"号码下是另一个姓名：{fact.InWords()}",
        { Fact: { } fact } => fact.InWords(),
        _ => null,
    };

    public static string InWords(this FindingMethod method) => method switch
    {
        FindingMethod.Phone => "电话核实",
        FindingMethod.Visit => "上门核实",
        FindingMethod.Inquiry => "发函、协查",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    public static string InWords(this SourceCondition condition) => condition switch
    {
        SourceCondition.NotConnected => "未接入",
        SourceCondition.List => "由名单答复",
        SourceCondition.Live => "在线查询",
        SourceCondition.Paused => "在线查询，因连续失败暂停",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    public static string InWords(this ComparisonListStatus status) => status switch
    {
        ComparisonListStatus.Waiting => "等待导入",
        ComparisonListStatus.Reading => "正在读取",
        ComparisonListStatus.Writing => "正在写入",
        ComparisonListStatus.Current => "使用中",
        ComparisonListStatus.Retired => "已被替换",
        ComparisonListStatus.Failed => "导入失败",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>How far a load is: reading takes the first four fifths of the time.</summary>
    public static int Percent(this ComparisonList list) => list.Status switch
    {
        ComparisonListStatus.Reading => (int)(80 * list.BytesRead / Math.Max(1, list.FileLength)),
        ComparisonListStatus.Writing => 80 + (int)(20 * list.Entries / Math.Max(1, list.Lines)),
        ComparisonListStatus.Waiting => 0,
        _ => 100,
    };

    /// <summary>The note of the trail, <c>pension-receipt=Match …</c>.</summary>
    public static string OfAnswers(string note)
    {
        var answers = note.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(answer => answer.Split('='))
            .Where(parts => parts.Length == 2)
            .Select(parts => ComparisonSources.TryParse(parts[0], out var source) && Enum.TryParse<MatchOutcome>(parts[1], out var outcome)
                ? $"{source.InWords()}{outcome.InWords()}"
                : string.Join('=', parts))
            .ToList();
        return answers.Count == 0 ? "没有来源答复" : string.Join("，", answers);
    }

    public static string OfMethod(string note) => FindingMethods.TryParse(note, out var method) ? method.InWords() : note;

    /// <summary>When a silent source is asked again, for the line of that source.</summary>
    public static string? Silence(this Evidence evidence) => evidence switch
    {
        { Fault: null } => null,
        { AskedAgainAt: { } at } => $"{evidence.Fault}，{at.InWords()}后自动再次询问",
        _ => evidence.Fault,
    };
}

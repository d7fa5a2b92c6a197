using System.Collections.ObjectModel;

namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>保存期限的类别: what is kept apart for a time of its own.</summary>
public enum RetentionClass
{
    UnsentDrafts = 1,
    SignInCodes = 2,
    IdempotencyRecords = 3,
    SmsTexts = 4,
    MailboxMessages = 5,
    WithdrawnApplications = 6,
    RefusedApplications = 7,
    FinishedJobs = 8,
    ReplacedComparisonLists = 9,
    LogFiles = 10,
    EndedRegistrations = 11,
    EndedReferrals = 12,
}

/// <summary>保存期限: how many days, why, and the fewest that a setting may say.</summary>
/// <param name="Days">Counted from the last change, the sending or the decision; gone on the last of them.</param>
/// <param name="Ground">The clause, or that it is ours.</param>
/// <param name="Fewest">Where a law asks for a time it may only be lengthened.</param>
public sealed record RetentionRule(RetentionClass Class, int Days, int Fewest, string Ground);

/// <summary>保存期限表: as short as the purpose allows, as long as a law asks (个人信息保护法 19, 47).</summary>
public sealed class RetentionSchedule
{
    /// <summary>日志不少于六个月: of every half year, the longest.</summary>
    private const int SixMonths = 184;

    private const int FiveYears = 1827;
    private const int TenYears = 3653;
    private const int ThirtyYears = 10958;

    private static readonly RetentionRule[] _usual =
    [
        new(RetentionClass.UnsentDrafts, 90, 1, "个人信息保护法 19 [ours]"),
        new(RetentionClass.SignInCodes, 2, 2, "the limits of a day count them [ours]"),
        new(RetentionClass.IdempotencyRecords, 30, 1, "a channel repeats within days [ours]"),
        new(RetentionClass.SmsTexts, 180, 60, "the sixty days of an objection begin with the SMS [ours]"),
        new(RetentionClass.MailboxMessages, 30, 1, "Development only [ours]"),
        new(RetentionClass.WithdrawnApplications, 365, 1, "个人信息保护法 19 [ours]"),
        new(RetentionClass.RefusedApplications, FiveYears, FiveYears, "行政诉讼法 46: five years for an action against the decision"),
        new(RetentionClass.FinishedJobs, 180, 7, "their files go after 7 days, what was asked for stays in the trail [ours]"),
        new(RetentionClass.ReplacedComparisonLists, 365, 1, "what they knew goes at once; who loaded what stays in the trail [ours]"),
        new(RetentionClass.EndedRegistrations, ThirtyYears, TenYears, "国家档案局令第8号: files of a term are kept ten or thirty years; the longer, since it cannot be undone [ours]"),
        new(RetentionClass.EndedReferrals, 365, 1, "个人信息保护法 19: nothing was decided about them [ours]"),
        new(RetentionClass.LogFiles, SixMonths, SixMonths, "网络安全法 21(三): not under six months"),
    ];

    private readonly ReadOnlyDictionary<RetentionClass, RetentionRule> _rules;

    private RetentionSchedule(IEnumerable<RetentionRule> rules) => _rules = rules.ToDictionary(rule => rule.Class).AsReadOnly();

    public static RetentionSchedule Usual { get; } = new(_usual);

    public IEnumerable<RetentionRule> Rules => _rules.Values;

    public int DaysOf(RetentionClass kind) => _rules[kind].Days;

    /// <summary>With other days for some classes, as settings name them.</summary>
    /// <exception cref="InvalidOperationException">A class is unknown, or has fewer days than it must have.</exception>
    public RetentionSchedule With(IReadOnlyDictionary<string, int> days)
    {
        foreach (var (name, wanted) in days)
        {
            if (!Enum.TryParse<RetentionClass>(name, out var kind) || !_rules.TryGetValue(kind, out var rule))
            {
                throw new InvalidOperationException($"Retention knows no class {name}.");
            }

            if (wanted < rule.Fewest)
            {
                throw new InvalidOperationException($"Retention:{name} is {rule.Fewest} days at least ({rule.Ground}).");
            }
        }

        return new RetentionSchedule(_rules.Values.Select(rule =>
            days.TryGetValue(rule.Class.ToString(), out var wanted) ? rule with { Days = wanted } : rule));
    }
}

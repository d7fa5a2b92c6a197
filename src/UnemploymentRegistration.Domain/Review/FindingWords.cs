using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>核实内容: how, on which day and what an officer found out, complete and without numbers of people (rule 7.3).</summary>
public sealed record FindingWords
{
    public const int ShortestText = 5;
    public const int LongestText = 500;

    private FindingWords(FindingMethod method, DateOnly madeOn, string text) =>
        (Method, MadeOn, Text) = (method, madeOn, text);

    public FindingMethod Method { get; }

    public DateOnly MadeOn { get; }

    public string Text { get; }

    public static Result<FindingWords> Of(FindingMethod method, DateOnly madeOn, string? text, DateOnly today)
    {
        if (madeOn > today)
        {
            return FindingErrors.NotYet;
        }

        return ReadText(text) is { IsRefused: false, Value: var read }
            ? new FindingWords(method, madeOn, read)
            : ReadText(text).Error!;
    }

    public static Result<string> ReadText(string? text)
    {
        if (TypedText.HoldsPersonalNumber(text))
        {
            return FindingErrors.PersonalNumber;
        }

        return TypedText.Tidy(text) is { Length: >= ShortestText and <= LongestText } tidy ? tidy : FindingErrors.TextLength;
    }

    public override string ToString() => nameof(FindingWords);
}

/// <summary>核实方式 (rule 7.3).</summary>
public enum FindingMethod
{
    /// <summary>电话核实.</summary>
    Phone = 1,

    /// <summary>上门核实.</summary>
    Visit = 2,

    /// <summary>发函、协查.</summary>
    Inquiry = 3,
}

/// <summary>Why a finding is not accepted as it was written.</summary>
public static class FindingErrors
{
    public static DomainError NotYet { get; } = new("finding.not-yet", "核实日期不能晚于今天。");

    public static DomainError PersonalNumber { get; } =
        new("finding.personal-number", "请不要写电话号码或证件号码（连续7位以上数字）。写明向谁核实和结果即可。");

    public static DomainError TextLength { get; } = new(
        "finding.text-length", $"请写明向谁核实、结果如何，{FindingWords.ShortestText}到{FindingWords.LongestText}个字。");
}

/// <summary>The words of the methods, as the trail writes them.</summary>
public static class FindingMethods
{
    public static string ToCode(this FindingMethod method) => method switch
    {
        FindingMethod.Phone => "phone",
        FindingMethod.Visit => "visit",
        FindingMethod.Inquiry => "inquiry",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    public static bool TryParse(string? code, out FindingMethod method)
    {
        method = Enum.GetValues<FindingMethod>().FirstOrDefault(candidate => candidate.ToCode() == code);
        return method != default;
    }
}

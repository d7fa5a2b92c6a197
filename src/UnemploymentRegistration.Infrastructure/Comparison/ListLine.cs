using System.Globalization;
using System.Text;
using System.Text.Unicode;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>One good line of a comparison list.</summary>
internal readonly record struct ListLine(string PersonKey, string Name, SourceFact Fact, DateOnly? Since, string Reference)
{
    /// <summary>In UTF-8, so that its length fits one byte.</summary>
    public const int LongestReference = 200;

    private static readonly IdentityDocumentKind[] _kinds = Enum.GetValues<IdentityDocumentKind>();

    public override string ToString() => nameof(ListLine);

    /// <summary>The reason why a line cannot be used, without a word of its content; null where it can.</summary>
    public static string? Read(ReadOnlySpan<byte> utf8, ComparisonSource source, DateOnly today, out ListLine line)
    {
        line = default;
        if (utf8.Length > ListLineReader.LongestLine)
        {
            return "行过长";
        }

        Span<char> text = stackalloc char[utf8.Length];
        if (Utf8.ToUtf16(utf8, text, out _, out var length, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
        {
            return "不是 UTF-8 编码";
        }

        return ListFields.TrySplit(text[..length], out var fields)
            ? Read(fields, source, today, out line)
            : "应有6列，或引号没有成对";
    }

    private static string? Read(ListFields fields, ComparisonSource source, DateOnly today, out ListLine line)
    {
        line = default;
        if (!TryFindKind(fields.DocumentType, out var kind))
        {
            return "证件类型有误";
        }

        if (IdentityDocument.Read(kind, fields.DocumentNumber.ToString(), today).Value is not { } document)
        {
            return "证件号码有误";
        }

        if (PersonName.Read(fields.Name.ToString()).Value is not { } name)
        {
            return "姓名有误";
        }

        if (WhyNot(fields, source, out var fact, out var since) is { } reason)
        {
            return reason;
        }

        line = new ListLine(document.PersonKey, name.Value, fact, since, fields.Reference.ToString());
        return null;
    }

    private static string? WhyNot(ListFields fields, ComparisonSource source, out SourceFact fact, out DateOnly? since)
    {
        since = null;
        if (!SourceFacts.TryParse(fields.Fact, out fact))
        {
            return "比对事实有误";
        }

        if (!source.MayState(fact))
        {
            return "比对事实不属于该来源";
        }

        // Since when a number is right nobody asks; every other fact has its day (rule 10.2).
        if (fields.Since.Length > 0 || fact is not SourceFact.IdentityOk)
        {
            if (!DateOnly.TryParseExact(fields.Since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return "事实日期有误";
            }

            since = day;
        }

        return Encoding.UTF8.GetByteCount(fields.Reference) > LongestReference ? "来源编号过长" : null;
    }

    private static bool TryFindKind(ReadOnlySpan<char> code, out IdentityDocumentKind kind)
    {
        foreach (var candidate in _kinds)
        {
            if (code.SequenceEqual(candidate.ToCode()))
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }
}

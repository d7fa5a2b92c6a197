using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>资料内容: kind, name, text and first day of a version; a text to people asks for no papers (rule 3.2).</summary>
public sealed record DocumentWords
{
    public const int ShortestName = 2;
    public const int LongestName = 40;
    public const int ShortestText = 10;
    public const int LongestText = 4000;
    public const int LongestSms = 200;

    private DocumentWords(DocumentKind kind, string name, string text, DateOnly validFrom) =>
        (Kind, Name, Text, ValidFrom) = (kind, name, text, validFrom);

    public DocumentKind Kind { get; }

    public string Name { get; }

    public string Text { get; }

    public DateOnly ValidFrom { get; }

    /// <summary>停用: a version without a text.</summary>
    public bool IsWithdrawal => Text.Length == 0;

    public static Result<DocumentWords> Of(DocumentKind kind, string? name, string? text, DateOnly validFrom)
    {
        var (named, written) = (ReadName(name), ReadText(kind, text));
        if (named.IsRefused)
        {
            return named.Error;
        }

        return written.IsRefused ? written.Error : new DocumentWords(kind, named.Value, written.Value, validFrom);
    }

    public static DocumentWords Withdrawing(PublishedDocument document, DateOnly from) => new(document.Kind, document.Name, "", from);

    public static Result<string> ReadName(string? name) =>
        TypedText.Tidy(name) is { Length: >= ShortestName and <= LongestName } tidy ? tidy : DocumentErrors.NameLength;

    /// <summary>Lists keep their lines; a text message is one.</summary>
    public static Result<string> ReadText(DocumentKind kind, string? text)
    {
        if (kind is DocumentKind.SmsTemplate)
        {
            return ReadSms(text);
        }

        var lines = (text ?? "").Split('\n').Select(line => TypedText.Tidy(line) ?? "");
        return string.Join('\n', lines).Trim() is { Length: >= ShortestText and <= LongestText } tidy ? tidy : DocumentErrors.TextLength;
    }

    private static Result<string> ReadSms(string? text)
    {
        if (TypedText.Tidy(text) is not { Length: >= ShortestText and <= LongestSms } tidy)
        {
            return DocumentErrors.SmsLength;
        }

        if (TypedText.HoldsPersonalNumber(tidy))
        {
            return DocumentErrors.PersonalNumber;
        }

        if (UnlawfulWording.FindIn(tidy) is { Count: > 0 } unlawful)
        {
            return DocumentErrors.Unlawful(unlawful);
        }

        return SmsPlaceholders.FirstUnknownIn(tidy) is { } unknown ? DocumentErrors.UnknownPlaceholder(unknown) : tidy;
    }
}

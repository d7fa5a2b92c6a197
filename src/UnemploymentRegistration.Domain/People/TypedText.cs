using System.Globalization;

namespace UnemploymentRegistration.Domain.People;

/// <summary>What people type, brought to one form before it is read (rule 2.2).</summary>
public static class TypedText
{
    private const int ShortestPersonalNumber = 7;
    private const int OnStack = 64;
    private const char MinusSign = '\u2212';

    /// <summary>For numbers and codes: ASCII for full-width, no white space, no dashes, capital letters.</summary>
    public static string Compact(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var buffer = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var typed in text)
        {
            if (!char.IsWhiteSpace(typed) && !IsDash(typed) && !IsInvisible(typed))
            {
                buffer[length++] = char.ToUpperInvariant(ToHalfWidth(typed));
            }
        }

        return AsString(buffer[..length], text);
    }

    /// <summary>Whether a text holds seven digits or more in a row: a telephone or a document, which is sealed elsewhere.</summary>
    public static bool HoldsPersonalNumber(string? text)
    {
        var run = 0;
        foreach (var typed in text ?? string.Empty)
        {
            run = char.IsDigit(typed) ? run + 1 : 0;
            if (run >= ShortestPersonalNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For names and free text: trimmed, inner white space as one space; null when nothing is left.</summary>
    public static string? Tidy(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var buffer = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        var spaceIsDue = false;
        foreach (var typed in text)
        {
            if (char.IsWhiteSpace(typed))
            {
                spaceIsDue = length > 0;
            }
            else if (!IsInvisible(typed))
            {
                if (spaceIsDue)
                {
                    buffer[length++] = ' ';
                    spaceIsDue = false;
                }

                buffer[length++] = typed;
            }
        }

        return length == 0 ? null : AsString(buffer[..length], text);
    }

    /// <summary>The ASCII form of a full-width character; any other stays as it is.</summary>
    internal static char ToHalfWidth(char typed) => typed is >= '！' and <= '～' ? (char)(typed - '！' + '!') : typed;

    private static bool IsDash(char typed) =>
        typed == MinusSign || char.GetUnicodeCategory(typed) is UnicodeCategory.DashPunctuation;

    // Byte-order marks, zero-width spaces and direction marks come along when text is pasted, and nobody sees them.
    private static bool IsInvisible(char typed) => char.GetUnicodeCategory(typed) is UnicodeCategory.Format;

    private static string AsString(ReadOnlySpan<char> tidied, string typed) =>
        tidied.SequenceEqual(typed) ? typed : tidied.ToString();
}

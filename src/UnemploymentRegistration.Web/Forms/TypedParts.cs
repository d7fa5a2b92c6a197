using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace UnemploymentRegistration.Web.Forms;

/// <summary>Answers that are typed or chosen in parts and kept as one text: a date, a month, a division.</summary>
internal static class TypedParts
{
    public const string Year = "Year";
    public const string Month = "Month";
    public const string Day = "Day";

    /// <summary>The levels of a division, highest first, with the length of their codes.</summary>
    public static IReadOnlyList<(string Level, int CodeLength)> Levels { get; } =
        [("Province", 2), ("City", 4), ("County", 6), ("Street", 9), ("Community", 12)];

    public static string Tidy(string? typed) => (typed ?? string.Empty).Trim().Normalize(NormalizationForm.FormKC);

    /// <summary>yyyy-MM-dd or yyyy-MM where that was typed; something no date where it was not; null where nothing was.</summary>
    public static string? JoinDate(params IEnumerable<string> parts)
    {
        var typed = parts.ToList();
        return typed.TrueForAll(string.IsNullOrEmpty) ? null : string.Join('-', typed.Select(p => p.PadLeft(2, '0')));
    }

    /// <summary>The deepest level that lies in the levels above it: what hangs below a changed choice is dropped.</summary>
    public static string? DeepestOf(IEnumerable<string> codes)
    {
        var deepest = string.Empty;
        foreach (var code in codes)
        {
            if (code.Length <= deepest.Length || !code.StartsWith(deepest, StringComparison.Ordinal))
            {
                break;
            }

            deepest = code;
        }

        return deepest.Length == 0 ? null : deepest;
    }

    /// <summary>What to show in one part: as typed if the page comes back, else from the kept text.</summary>
    public static string Shown(ModelStateDictionary typed, string name, string part, string? kept, int index)
    {
        if (typed.TryGetValue($"{name}.{part}", out var entry))
        {
            return entry.AttemptedValue ?? string.Empty;
        }

        var parts = (typed[name]?.AttemptedValue ?? kept ?? string.Empty).Split('-');
        return index < parts.Length ? parts[index] : string.Empty;
    }
}

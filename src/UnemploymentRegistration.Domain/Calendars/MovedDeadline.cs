using System.Globalization;

namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>How the trail writes a due day that was calculated anew: old → new, and why (rule 6.5).</summary>
public static class MovedDeadline
{
    public static string InWords(Deadline before, Deadline after, string occasion) =>
        $"{InWords(before)} → {InWords(after)}：{occasion}";

    private static string InWords(Deadline deadline) =>
        deadline.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (deadline.IsProvisional ? "（暂定）" : null);
}

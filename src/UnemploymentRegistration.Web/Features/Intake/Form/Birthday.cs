using System.Globalization;

namespace UnemploymentRegistration.Web.Features.Intake.Form;

/// <summary>Reads the date that a date field keeps as text.</summary>
internal static class Birthday
{
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>A day as a date field keeps it.</summary>
internal static class TypedDay
{
    /// <summary>Null where nothing was typed or it is no day; the second then stands at the field.</summary>
    public static DateOnly? Read(string? typed, string field, ModelStateDictionary errors, string? missing = null)
    {
        if (string.IsNullOrEmpty(typed))
        {
            if (missing is not null)
            {
                errors.AddModelError(field, missing);
            }

            return null;
        }

        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors.AddModelError(field, "请填写真实存在的日期，例如2026年11月22日");
        return null;
    }

    public static string Typed(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

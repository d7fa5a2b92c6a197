using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>What a filter may be called; its name stands in clear.</summary>
internal static class FilterNames
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? Check(string? typed)
    {
        if (TypedText.HoldsPersonalNumber(typed))
        {
            return RefusalErrors.PersonalNumber.Message;
        }

        return TypedText.Tidy(typed) switch
        {
            null => "请填写名称",
            { Length: > SavedFilter.LongestName } => $"名称不能超过 {SavedFilter.LongestName} 个字",
            _ => null,
        };
    }
}

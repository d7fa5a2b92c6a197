using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Web.Features.Service;

/// <summary>One of a closed list, as a form posts it.</summary>
internal static class ChosenWord
{
    public static bool TryRead<T>(string? typed, out T chosen)
        where T : struct, Enum
    {
        chosen = Array.Find(Enum.GetValues<T>(), word => word.ToString() == typed);
        return typed is not null && chosen.ToString() == typed;
    }

    public static IReadOnlyList<SelectListItem> Items<T>(Func<T, string> inWords)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(word => new SelectListItem(inWords(word), word.ToString()))];

    /// <summary>The words of a rule that says no, at the field that it is about.</summary>
    public static void AddWhere(this ModelStateDictionary errors, DomainError? error, string field)
    {
        if (error is not null)
        {
            errors.AddModelError(field, error.Message);
        }
    }
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;

namespace UnemploymentRegistration.Web.Features.Account.Password;

/// <summary>Says at its field everything that speaks against a new password, all at once.</summary>
internal static class PasswordObjections
{
    public static void AddObjections(
        this ModelStateDictionary modelState,
        string field,
        PasswordPolicy policy,
        string? candidate,
        PasswordOwner owner)
    {
        if (string.IsNullOrEmpty(candidate))
        {
            return;
        }

        // A field shows one message, so that all of them stand in it.
        var known = modelState[field]?.Errors.Select(error => error.ErrorMessage) ?? [];
        string[] all = [.. known, .. policy.ObjectionsTo(candidate, owner)];
        modelState[field]?.Errors.Clear();
        if (all.Length > 0)
        {
            modelState.AddModelError(field, string.Join('；', all));
        }
    }
}

using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace UnemploymentRegistration.Web.Forms.Validation;

/// <summary>Puts what a validator found where the page shows it. Stands in for FluentValidation.AspNetCore's extension.</summary>
public static class ModelStateErrors
{
    /// <summary>Adds every failure under the name of its field.</summary>
    /// <param name="modelState">The errors of the page.</param>
    /// <param name="validation">What the validator found.</param>
    /// <param name="prefix">The name under which the validated form was posted, if any.</param>
    public static void AddErrors(this ModelStateDictionary modelState, ValidationResult validation, string? prefix = null)
    {
        ArgumentNullException.ThrowIfNull(validation);
        foreach (var failure in validation.Errors)
        {
            var key = string.IsNullOrEmpty(prefix) ? failure.PropertyName : $"{prefix}.{failure.PropertyName}";
            modelState.AddModelError(key, failure.ErrorMessage);
        }
    }
}

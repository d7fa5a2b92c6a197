using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Service.OwnReports;

/// <summary>The rules of the registration form for the few answers that a person changes later.</summary>
public sealed class FormRules(IValidator<ApplyForm> validator)
{
    /// <summary>Puts what is wrong at the fields that are asked for; of the others nothing is said.</summary>
    public async Task CheckAsync(
        ApplyForm form,
        string step,
        IReadOnlyList<string> fields,
        ModelStateDictionary errors,
        CancellationToken cancellationToken)
    {
        var context = ValidationContext<ApplyForm>.CreateWithOptions(form, options => options.IncludeRuleSets(step));
        var validation = await validator.ValidateAsync(context, cancellationToken);
        foreach (var failure in validation.Errors.Where(failure => fields.Contains(failure.PropertyName)))
        {
            errors.AddModelError(failure.PropertyName, failure.ErrorMessage);
        }
    }
}

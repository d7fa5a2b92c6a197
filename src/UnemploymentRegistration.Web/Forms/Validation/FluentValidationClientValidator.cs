using System.Globalization;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace UnemploymentRegistration.Web.Forms.Validation;

/// <summary>Writes the <c>data-val-*</c> attributes of the rules that a browser can check alone.</summary>
/// <remarks>Rules with a condition or in a rule set are left to the server; so are messages made by a function.</remarks>
internal sealed class FluentValidationClientValidator : IClientModelValidator
{
    public void AddValidation(ClientModelValidationContext context)
    {
        var (form, property) = (context.ModelMetadata.ContainerType!, context.ModelMetadata.PropertyName!);
        var services = context.ActionContext.HttpContext.RequestServices;
        if (services.GetService(typeof(IValidator<>).MakeGenericType(form)) is not IValidator validator)
        {
            return;
        }

        var checks = from rule in validator.CreateDescriptor().GetRulesForMember(property)
                     where !rule.HasCondition && !rule.HasAsyncCondition && rule.RuleSets is null or []
                     from component in rule.Components
                     where !component.HasCondition && !component.HasAsyncCondition
                     select (component.Validator, Message: MessageOf(rule, component));
        foreach (var (check, message) in checks)
        {
            Write(context.Attributes, check, message);
        }
    }

    private static void Write(IDictionary<string, string> attributes, IPropertyValidator check, string message)
    {
        switch (check)
        {
            case INotEmptyValidator or INotNullValidator:
                Add(attributes, "required", message);
                break;
            case ILengthValidator { Min: 0, Max: > 0 } length:
                Add(attributes, "maxlength", message, ("max", length.Max.ToString(CultureInfo.InvariantCulture)));
                break;
            case IRegularExpressionValidator pattern:
                Add(attributes, "regex", message, ("pattern", pattern.Expression));
                break;
        }
    }

    private static void Add(
        IDictionary<string, string> attributes,
        string rule,
        string message,
        params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        attributes["data-val"] = "true";
        if (!attributes.TryAdd($"data-val-{rule}", message))
        {
            return;
        }

        foreach (var (name, value) in parameters)
        {
            attributes[$"data-val-{rule}-{name}"] = value;
        }
    }

    private static string MessageOf(IValidationRule rule, IRuleComponent component) =>
        component.GetUnformattedErrorMessage()
            .Replace("{PropertyName}", rule.GetDisplayName(context: null), StringComparison.Ordinal)
            .Replace(
                "{MaxLength}",
                (component.Validator as ILengthValidator)?.Max.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal);
}

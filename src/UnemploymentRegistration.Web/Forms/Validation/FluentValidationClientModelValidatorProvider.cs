using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace UnemploymentRegistration.Web.Forms.Validation;

/// <summary>Lets pages check, on continue, what needs no server. Named as in FluentValidation.AspNetCore, which may replace it.</summary>
public sealed class FluentValidationClientModelValidatorProvider : IClientModelValidatorProvider
{
    private static readonly FluentValidationClientValidator _validator = new();

    public void CreateValidators(ClientValidatorProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ModelMetadata.ContainerType is not null)
        {
            context.Results.Add(new ClientValidatorItem { Validator = _validator, IsReusable = true });
        }
    }
}

using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Testing.Forms;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Testing;

/// <summary>The portal's shell with the specimen form in it.</summary>
public class SpecimenPortal : PortalShell
{
    protected override void Configure(IServiceCollection services)
    {
        services.AddControllersWithViews().AddApplicationPart(typeof(SpecimenPortal).Assembly);
        services.AddSingleton<IDivisionChoices, FewDivisions>();
        services.AddScoped<IValidator<Specimen>, SpecimenValidator>();
        services.AddScoped<IValidator<SpecimenAddress>, SpecimenAddressValidator>();
    }
}

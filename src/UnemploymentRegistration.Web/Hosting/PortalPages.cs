using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using UnemploymentRegistration.Web.Features;
using UnemploymentRegistration.Web.Features.Intake.Eligibility;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Forms.Validation;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>The portal's shell: pages, forms, errors, headers. Everything that needs no register.</summary>
public static class PortalPages
{
    public static IServiceCollection AddPortalPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(ConfigureMvc)
            .AddRazorOptions(options => options.ViewLocationExpanders.Add(new FeatureViewLocations()))
            .AddViewOptions(options =>
            {
                // The built-in providers would add rules of their own, in English, for every value type.
                options.ClientModelValidatorProviders.Clear();
                options.ClientModelValidatorProviders.Add(new FluentValidationClientModelValidatorProvider());
            });
        services.AddSingleton<IHttpResponseStreamWriterFactory, WholePageWriters>();
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddProblemDetails();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<ContentSecurityPolicy>().AddScoped<PageAssets>();
        services.AddScoped<IValidator<EligibilityForm>, EligibilityFormValidator>();
        return services;
    }

    public static WebApplication UsePortalPages(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog().UseSecurityHeaders().UseErrorPages();
        if (app.Environment.IsProduction())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.MapStaticAssets();
        return app;
    }

    private static void ConfigureMvc(MvcOptions options)
    {
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.Add(new LostRaceFilter());
        options.Filters.Add<UnreadableValueFilter>();
        options.Filters.Add(new FirstDutiesFilter());
        options.Filters.Add(new RefusedByRuleFilter());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.ModelBinderProviders.Insert(0, new TypedInPartsBinderProvider());
        InChinese(options.ModelBindingMessageProvider);
    }

    private static void InChinese(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustNotBeNullAccessor(_ => "请填写此项");
        messages.SetMissingBindRequiredValueAccessor(_ => "请填写此项");
        messages.SetMissingKeyOrValueAccessor(() => "请填写此项");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "请求内容不能为空");
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "填写的内容有误，请核对");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "填写的内容有误，请核对");
        messages.SetUnknownValueIsInvalidAccessor(_ => "填写的内容有误，请核对");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容有误，请核对");
        messages.SetValueIsInvalidAccessor(_ => "填写的内容有误，请核对");
        messages.SetValueMustBeANumberAccessor(_ => "此项应为数字");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "此项应为数字");
    }
}

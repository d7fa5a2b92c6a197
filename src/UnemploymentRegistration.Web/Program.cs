using FluentValidation;
using UnemploymentRegistration.Infrastructure.Setup;
using UnemploymentRegistration.Web.Api.V1;
using UnemploymentRegistration.Web.Features;
using UnemploymentRegistration.Web.Features.Intake.Form;
using UnemploymentRegistration.Web.Hosting;
using UnemploymentRegistration.Web.Hosting.Operating;
using UnemploymentRegistration.Web.Security;

// Without the portal around it, which would take more memory than the list.
if (args is ["compare", .. var comparison])
{
    LeanStart.BeginAgain();
    return await CompareVerb.RunAsync(comparison);
}

return await RunAsync(args);

// A method of its own: what it names is only loaded when it is called.
static async Task<int> RunAsync(string[] args)
{
    if (Verbs.AsksForHelp(args))
    {
        Verbs.PrintHelp();
        return 0;
    }

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find() });
    var hasDemo = builder.HasDemo();

    builder.UseDefaultUrl();
    builder.LimitConnections().AddRequestLog();
    builder.Services.AddKnownProxies(builder.Configuration);
    builder.Services.AddSingleton(builder.Clock());
    builder.Services.AddRegistry(builder.Registry());
    builder.Services.AddSingleton(builder.Configuration.Routing()).AddSingleton(builder.Configuration.SignInCodes()).AddSingleton(builder.Configuration.Exits());
    builder.Services.AddSingleton(builder.Configuration.Comparison());
    builder.Services.AddSingleton(builder.Configuration.Retention());
    builder.Services.AddSmsGateway(builder.Configuration);
    builder.Services.AddSignIn(builder.DataFolder(), builder.Environment.IsProduction());
    builder.Services.AddStaffSignIn(builder.Configuration, builder.Environment.IsDevelopment());
    builder.Services.AddSingleton<FolderInUse>();
    builder.Services.AddSingleton<NodeNumber>().AddHostedService(provider => provider.GetRequiredService<NodeNumber>());
    // Its rules are built once: building them costs more than asking them.
    builder.Services.AddSingleton<IValidator<ApplyForm>, ApplyFormValidator>();
    builder.Services.AddSingleton(builder.Configuration.Reader());
    builder.Services.AddStaffPages(hasDemo);
    builder.Services.AddAdminPages();
    builder.Services.AddScoped<DemoData>();
    builder.Services.AddHealthPages(builder.Configuration);
    builder.Services.AddDraining(builder.Drain());
    builder.Services.AddChannelApi(builder.Configuration);
    builder.Services.AddPortalPages();
    builder.Services.AddApplicantPages();

    var app = builder.Build();
    if (await Verbs.RunAsync(args, app) is { } exitCode)
    {
        return exitCode;
    }

    await app.PrepareAsync(hasDemo);
    app.UseDraining();
    app.UsePortalPages();
    app.UseAuthentication();
    app.UseAccessRefusals();
    app.UseAuthorization();
    app.UseRateLimiter();
    app.MapHealthPages();
    app.MapChannelApi();
    app.MapControllers().WithStaticAssets();
    await app.RunAsync();
    return 0;
}

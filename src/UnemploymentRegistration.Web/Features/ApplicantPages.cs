using UnemploymentRegistration.Web.Features.Agencies;
using UnemploymentRegistration.Web.Features.Intake.Account;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Web.Features;

/// <summary>What the applicants' pages are made of.</summary>
public static class ApplicantPages
{
    public static IServiceCollection AddApplicantPages(this IServiceCollection services) => services
        .AddSingleton<IDivisionChoices, DivisionChoices>()
        .AddScoped<CodeDispatch>()
        .AddScoped<ApplyDrafts>()
        .AddScoped<AnswerLines>()
        .AddScoped<AnswerCheck>()
        .AddScoped<Obstacles>();
}

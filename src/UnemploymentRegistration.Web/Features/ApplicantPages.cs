using FluentValidation;
using UnemploymentRegistration.Web.Features.Agencies;
using UnemploymentRegistration.Web.Features.Agencies.Directory;
using UnemploymentRegistration.Web.Features.Intake.Account;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Features.Intake.Paper;
using UnemploymentRegistration.Web.Features.Intake.Progress;
using UnemploymentRegistration.Web.Features.Registration.My;
using UnemploymentRegistration.Web.Features.Registration.MyData;
using UnemploymentRegistration.Web.Features.Service.OwnReports;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Web.Features;

/// <summary>What the applicants' pages are made of.</summary>
public static class ApplicantPages
{
    public static IServiceCollection AddApplicantPages(this IServiceCollection services) => services
        .AddSingleton<IDivisionChoices, DivisionChoices>()
        .AddScoped<CodeDispatch>()
        .AddScoped<ApplicantSignIn>()
        .AddScoped<FormRules>()
        .AddScoped<ApplyDrafts>()
        .AddScoped<AnswerLines>()
        .AddScoped<AnswerCheck>()
        .AddScoped<Obstacles>()
        .AddScoped<SubmittedAnswers>()
        .AddSingleton<AnnexSheets>()
        .AddScoped<MyApplications>()
        .AddScoped<MyRegistrations>()
        .AddScoped<LooksInWords>()
        .AddScoped<OwnDataCopies>()
        .AddScoped<ServedCopies>()
        .AddScoped<IValidator<ProgressForm>, ProgressFormValidator>()
        .AddSingleton<AgencyFinder>();
}

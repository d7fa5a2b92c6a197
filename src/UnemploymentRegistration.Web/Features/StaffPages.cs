using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Web.Features.Account.Sessions;
using UnemploymentRegistration.Web.Features.Account.StaffSignIn;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Desk.Kept;
using UnemploymentRegistration.Web.Features.Exit.Deregistrations;
using UnemploymentRegistration.Web.Features.Exit.FalseStatements;
using UnemploymentRegistration.Web.Features.Intake;
using UnemploymentRegistration.Web.Features.Intake.WalkIn;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Features.Registration.DataRequests;
using UnemploymentRegistration.Web.Features.Registration.Register;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Features.Review.Corrections;
using UnemploymentRegistration.Web.Features.Review.Decision;
using UnemploymentRegistration.Web.Features.Review.Desk;
using UnemploymentRegistration.Web.Features.Review.Matches;
using UnemploymentRegistration.Web.Features.Review.Objections;
using UnemploymentRegistration.Web.Features.Review.Paper;
using UnemploymentRegistration.Web.Features.Review.Queue;
using UnemploymentRegistration.Web.Features.Service.Case;
using UnemploymentRegistration.Web.Features.Service.Caseload;
using UnemploymentRegistration.Web.Features.Service.Gathering;
using UnemploymentRegistration.Web.Features.Service.Plan;
using UnemploymentRegistration.Web.Features.Service.Referred;

namespace UnemploymentRegistration.Web.Features;

/// <summary>What the pages of officers need beside the use cases.</summary>
public static class StaffPages
{
    public static IServiceCollection AddStaffPages(this IServiceCollection services, bool hasDemo) => services
        .AddSingleton(new DemoHint(hasDemo))
        .AddSingleton<AgencyChoices>()
        .AddSingleton<DueDates>()
        .AddSingleton<MoveTarget>()
        .AddSingleton<CardReading>()
        .AddScoped<WalkInLook>()
        .AddScoped<IValidator<WalkInForm>, WalkInFormValidator>()
        .AddScoped<QueueReading>()
        .AddScoped<WaitingLines>()
        .AddScoped<SealedNames>()
        .AddScoped<TypedForms>()
        .AddScoped<SessionEnd>()
        .Configure<MvcOptions>(options => options.Filters.Add<TypedFormsFilter>())
        .AddScoped<ListArranging>()
        .AddScoped<ListExport>()
        .AddSingleton<QueueColumns>()
        .AddScoped<IJobWork, QueueExport>()
        .AddScoped<RegisterColumns>()
        .AddScoped<RegisterReading>()
        .AddScoped<IJobWork, RegisterExport>()
        .AddScoped<CaseloadColumns>()
        .AddScoped<CaseloadTotals>()
        .AddScoped<CaseloadReading>()
        .AddScoped<IJobWork, CaseloadExport>()
        .AddScoped<CasePages>()
        .AddScoped<NextPerson>()
        .AddScoped<GatheringPeople>()
        .AddScoped<IValidator<ContactForm>, ContactFormValidator>()
        .AddScoped<IValidator<ReferForm>, ReferFormValidator>()
        .AddScoped<Histories>()
        .AddScoped<DecisionPages>()
        .AddScoped<IValidator<PrintBatchForm>, PrintBatchFormValidator>()
        .AddScoped<IValidator<StaffSignInForm>, StaffSignInFormValidator>()
        .AddScoped<CorrectionWords>()
        .AddScoped<CorrectionPages>()
        .AddScoped<CorrectionCheck>()
        .AddScoped<ObjectionPages>()
        .AddScoped<DeregistrationPages>()
        .AddScoped<IJobWork, FalseStatementExport>()
        .AddScoped<DataRequestPages>()
        .AddScoped<PlanPages>()
        .AddScoped<IValidator<JudgeForm>, JudgeFormValidator>()
        .AddScoped<IValidator<FindingForm>, FindingFormValidator>()
        .AddScoped<IValidator<RefuseForm>, RefuseFormValidator>()
        .AddScoped<IValidator<MoveForm>, MoveFormValidator>();
}

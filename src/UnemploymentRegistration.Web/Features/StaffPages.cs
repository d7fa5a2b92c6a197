using FluentValidation;
using UnemploymentRegistration.Web.Features.Account.StaffSignIn;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Features.Review.Decision;
using UnemploymentRegistration.Web.Features.Review.Queue;

namespace UnemploymentRegistration.Web.Features;

/// <summary>What the pages of officers need beside the use cases.</summary>
public static class StaffPages
{
    public static IServiceCollection AddStaffPages(this IServiceCollection services, bool hasDemo) => services
        .AddSingleton(new DemoHint(hasDemo))
        .AddSingleton<AgencyChoices>()
        .AddSingleton<MoveTarget>()
        .AddScoped<QueueReading>()
        .AddScoped<Histories>()
        .AddScoped<DecisionPages>()
        .AddScoped<IValidator<StaffSignInForm>, StaffSignInFormValidator>()
        .AddScoped<IValidator<FindingForm>, FindingFormValidator>()
        .AddScoped<IValidator<RefuseForm>, RefuseFormValidator>()
        .AddScoped<IValidator<MoveForm>, MoveFormValidator>();
}

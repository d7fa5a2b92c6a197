using FluentValidation;
using UnemploymentRegistration.Application.Jobs;
using UnemploymentRegistration.Web.Features.Account.Officers;
using UnemploymentRegistration.Web.Features.Account.Password;
using UnemploymentRegistration.Web.Features.Agencies.AgencyDesk;
using UnemploymentRegistration.Web.Features.Calendars.YearCalendar;
using UnemploymentRegistration.Web.Features.Intake.Channels;
using UnemploymentRegistration.Web.Features.Oversight.Audit;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features;

/// <summary>What the pages of administrators need beside the use cases.</summary>
public static class AdminPages
{
    public static IServiceCollection AddAdminPages(this IServiceCollection services) => services
        .AddScoped<AgencyFiles>()
        .AddScoped<OfficerPages>()
        .AddScoped<AuditPages>()
        .AddScoped<IJobWork, TrailVerifying>()
        .AddScoped<OfficerPassword>()
        .AddScoped<IValidator<PasswordForm>, PasswordFormValidator>()
        .AddScoped<IValidator<NewOfficerForm>, NewOfficerFormValidator>()
        .AddScoped<IValidator<AgencyForm>, AgencyFormValidator>()
        .AddScoped<IValidator<DayForm>, DayFormValidator>()
        .AddScoped<IValidator<LocalDayForm>, LocalDayFormValidator>()
        .AddScoped<IValidator<TokenForm>, TokenFormValidator>();
}

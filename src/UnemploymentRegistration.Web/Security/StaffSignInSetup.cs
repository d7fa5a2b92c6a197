using FluentValidation;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Web.Features.Account.Authenticator;
using UnemploymentRegistration.Web.Features.Account.SetUp;

namespace UnemploymentRegistration.Web.Security;

/// <summary>What the staff's way in needs beside the tickets: passwords, authenticators, locks and limits.</summary>
public static class StaffSignInSetup
{
    public static IServiceCollection AddStaffSignIn(this IServiceCollection services, IConfiguration configuration, bool isDevelopment) => services
        .AddSingleton(PasswordPolicy.Named(configuration["Passwords:Policy"] ?? "Asvs"))
        .AddSingleton(new PasswordSettings(
            TimeSpan.FromHours(configuration.GetValue("Passwords:OneTimeHours", 72)),
            TimeSpan.FromHours(configuration.GetValue("Passwords:SetUpHours", 24))))
        .AddSingleton(new SignInSettings(
            configuration.GetValue("SignIn:RequireAuthenticator", !isDevelopment),
            configuration.GetValue("SignIn:FailuresPerAddress", 60),
            configuration.GetValue("Progress:LookupsPerAddress", 300),
            TimeSpan.FromMinutes(15)))
        .AddSingleton<StaffFailures>()
        .AddSingleton<ProgressLookups>()
        .AddSingleton<CertificateLookups>()
        .AddSingleton<PendingSignIn>()
        .AddScoped<OfficerProof>()
        .AddScoped<OfficerSignIn>()
        .AddScoped<SecondFactor>()
        .AddScoped<PasswordHistory>()
        .AddScoped<OfficerSetUp>()
        .AddScoped<AuthenticatorEnrolment>()
        .AddScoped<IValidator<SetUpForm>, SetUpFormValidator>()
        .AddScoped<IValidator<EnrolForm>, EnrolFormValidator>();
}

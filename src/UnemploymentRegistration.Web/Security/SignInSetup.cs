using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Security;

/// <summary>Staff by name and password (ASP.NET Core Identity), applicants by SMS code, channels by token.</summary>
public static class SignInSetup
{
    // OWASP's figure for PBKDF2 with HMAC-SHA-512.
    private const int PasswordIterations = 210_000;

    // How long a session lives its row says. A cookie outlives it, so that a form sent too late is still known to be somebody's.
    private static readonly TimeSpan _cookieKept = TimeSpan.FromHours(24);

    public static IServiceCollection AddSignIn(this IServiceCollection services, string dataFolder, bool isProduction)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IActorSource, RequestActor>();
        services.AddDataProtection()
            .SetApplicationName("UnemploymentRegistration")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataFolder, "cookie-keys")));

        services.AddIdentityCore<OfficerAccount>(ConfigureIdentity)
            .AddEntityFrameworkStores<RegistryDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<OfficerClaimsFactory>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);

        services.AddAuthentication(Schemes.ByPath)
            .AddPolicyScheme(Schemes.ByPath, null, options => options.ForwardDefaultSelector = Schemes.For)
            .AddCookie(Schemes.Staff, options => StaffCookie(options, isProduction))
            .AddCookie(Schemes.Applicant, options => ApplicantCookie(options, isProduction))
            .AddScheme<ChannelTokenOptions, ChannelTokenHandler>(Schemes.Channel, null);
        services.AddAuthorization(Permissions.AddTo);
        services.Configure<AntiforgeryOptions>(options => Harden(options.Cookie, "antiforgery", isProduction));
        services.Configure<CookieTempDataProviderOptions>(options => Harden(options.Cookie, "notice", isProduction));
        return services;
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        // PasswordPolicy has the rules, and asks them where an officer chooses a password; SignInLock counts the failures.
        options.Password = new PasswordOptions
        {
            RequiredLength = 1,
            RequireDigit = false,
            RequireLowercase = false,
            RequireNonAlphanumeric = false,
            RequireUppercase = false,
        };
    }

    private static void StaffCookie(CookieAuthenticationOptions options, bool isProduction)
    {
        Harden(options, "staff", isProduction);
        options.LoginPath = "/account/staff/sign-in";
        options.AccessDeniedPath = "/error/403";
        options.Events.OnRedirectToAccessDenied = ForbidInPlace;
        options.Events.OnRedirectToLogin = LostSession.LeadToSignInAsync;
        options.Events.OnSigningOut = async context =>
        {
            await OfficerSignIn.WitnessSignOutAsync(context);
            await SessionTickets.EndAsync(context.HttpContext, Schemes.Staff);
        };
    }

    private static void ApplicantCookie(CookieAuthenticationOptions options, bool isProduction)
    {
        Harden(options, "applicant", isProduction);
        options.LoginPath = "/account/sign-in";
        options.Events.OnSigningOut = context => SessionTickets.EndAsync(context.HttpContext, Schemes.Applicant);
    }

    private static void Harden(CookieAuthenticationOptions options, string name, bool isProduction)
    {
        Harden(options.Cookie, name, isProduction);
        options.ReturnUrlParameter = "returnUrl";
        options.SlidingExpiration = false;
        options.ExpireTimeSpan = _cookieKept;
        options.Events.OnSigningIn = SessionTickets.BeginAsync;
        options.Events.OnValidatePrincipal = SessionTickets.OpenAsync;
    }

    private static void Harden(CookieBuilder cookie, string name, bool isProduction)
    {
        cookie.Name = isProduction ? $"__Host-{name}" : name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = isProduction ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private static Task ForbidInPlace(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}

using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Identity.Sessions;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Intake.Account;

/// <summary>Signs an applicant in, and in anew where the account goes by another number.</summary>
public sealed class ApplicantSignIn(OwnSessions sessions)
{
    public static Task SignInAsync(HttpContext context, ApplicantAccountId account, string mobileMasked) =>
        context.SignInAsync(Schemes.Applicant, TicketOf(account, mobileMasked));

    /// <summary>Whoever is signed in elsewhere may be who has the former number: this session alone goes on.</summary>
    public async Task GoByAsync(HttpContext context, MobileNumber mobile, CancellationToken cancellationToken)
    {
        var account = context.User.ToAccount();
        var owner = new SessionOwner(SessionKind.Applicant, account.Value, context.User.SessionOf() ?? 0, AgencyCode.Province);
        await sessions.EndOthersAsync(owner, cancellationToken);
        await SignInAsync(context, account, mobile.Masked);
    }

    private static ClaimsPrincipal TicketOf(ApplicantAccountId account, string mobileMasked) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Value.ToString(CultureInfo.InvariantCulture)),
            new Claim(PortalClaims.Mobile, mobileMasked),
        ],
        Schemes.Applicant));
}

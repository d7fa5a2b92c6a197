using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Security;

/// <summary>经办人员登录: by name and password; a stranger learns neither who has an account nor what became of it.</summary>
public sealed class OfficerSignIn(
    SignInManager<OfficerAccount> signIn,
    IPasswordHasher<OfficerAccount> hasher,
    IRegistryDbContext db)
{
    // Checking a hash of nobody's password takes as long as checking somebody's.
    private static readonly OfficerAccount _nobody = new();
    private static string? _hashOfNobody;

    /// <summary>Alike for a wrong name, a wrong password, a locked and a closed account: false, in a similar time.</summary>
    public async Task<bool> TryAsync(string name, string password, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await TryOnceAsync(name, password, cancellationToken);
            }
            catch (LostRaceException)
            {
                // Another attempt was counted meanwhile; this one is judged, and counted, after it.
                db.Forget();
            }
        }
    }

    /// <summary>Writes to the trail who leaves; hangs on the cookie, so that no way of signing out passes it by.</summary>
    internal static async Task WitnessSignOutAsync(CookieSigningOutContext context)
    {
        var ticket = await context.HttpContext.AuthenticateAsync(Schemes.Staff);
        if (ticket.Principal is not { } officer)
        {
            return;
        }

        context.HttpContext.User = officer;
        var db = context.HttpContext.RequestServices.GetRequiredService<IRegistryDbContext>();
        var leaving = officer.ToOfficer();
        db.Witness(leaving.Agency, OversightAct.OfficerSignedOut, nameof(OfficerAccount), leaving.Id.Value, note: null);
        await db.SaveChangesAsync(context.HttpContext.RequestAborted);
    }

    private async Task<bool> TryOnceAsync(string name, string password, CancellationToken cancellationToken)
    {
        var account = await signIn.UserManager.FindByNameAsync(name);
        if (account is null || account.IsClosed || await signIn.UserManager.IsLockedOutAsync(account))
        {
            _hashOfNobody ??= hasher.HashPassword(_nobody, nameof(OfficerSignIn));
            hasher.VerifyHashedPassword(_nobody, _hashOfNobody, password);
            await WitnessAsync(OversightAct.OfficerSignInFailed, account, cancellationToken);
            return false;
        }

        var check = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (!check.Succeeded)
        {
            await WitnessAsync(OversightAct.OfficerSignInFailed, account, cancellationToken);
            return false;
        }

        await signIn.SignInAsync(account, isPersistent: false);
        await WitnessAsync(OversightAct.OfficerSignedIn, account, cancellationToken);
        return true;
    }

    // What was typed for a name may be a password typed in the wrong box: it is never written down.
    private async Task WitnessAsync(OversightAct act, OfficerAccount? account, CancellationToken cancellationToken)
    {
        db.Witness(account?.Agency ?? AgencyCode.Province, act, nameof(OfficerAccount), account?.Id ?? 0, note: null);
        await db.SaveChangesAsync(cancellationToken);
    }
}

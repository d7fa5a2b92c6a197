using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Security;

/// <summary>How far a sign-in has come.</summary>
public enum SignInStep
{
    /// <summary>Alike for a wrong name, a wrong password, an old one-time password, a locked and a closed account.</summary>
    Refused = 1,

    /// <summary>The password was right; the authenticator is asked next.</summary>
    CodeOwed = 2,

    Done = 3,
}

/// <summary>经办人员登录: name and password, then the authenticator's code; a stranger learns neither who has an account nor what became of it.</summary>
public sealed class OfficerSignIn(
    SignInManager<OfficerAccount> signIn,
    OfficerProof proof,
    SecondFactor factor,
    PendingSignIn pending,
    RegistryDbContext db,
    TimeProvider clock)
{
    // Far more than attempts that can meet at one account; a save that is refused for another reason comes to an end.
    private const int MostLostRaces = 50;

    /// <summary>The first step.</summary>
    public Task<SignInStep> TryAsync(string name, string password, string? returnUrl, CancellationToken cancellationToken) =>
        AgainAfterLostRaceAsync(async () =>
        {
            var account = await signIn.UserManager.FindByNameAsync(name);
            if (!proof.Verify(account, password))
            {
                await proof.CountFailureAsync(account, OversightAct.OfficerSignInFailed, note: null, cancellationToken);
                return SignInStep.Refused;
            }

            if (!account!.TwoFactorEnabled)
            {
                await EnterAsync(account, usedRecoveryCode: false, cancellationToken);
                return SignInStep.Done;
            }

            await db.SaveChangesAsync(cancellationToken);
            pending.Begin(signIn.Context, account, returnUrl);
            return SignInStep.CodeOwed;
        });

    /// <summary>The second step: a code of the authenticator, or one of the recovery codes. Counted as the passwords are.</summary>
    public Task<SignInStep> TryCodeAsync(OwedCode owed, string? code, string? recoveryCode, CancellationToken cancellationToken) =>
        AgainAfterLostRaceAsync(async () =>
        {
            var account = await db.Users.SingleOrDefaultAsync(
                known => known.Id == owed.Account && known.SecurityStamp == owed.Stamp, cancellationToken);
            var isOpen = account is { IsClosed: false, TwoFactorEnabled: true } && !account.IsLocked(clock.GetUtcNow());
            if (!isOpen || !await IsRightAsync(account!, code, recoveryCode, cancellationToken))
            {
                await proof.CountFailureAsync(account, OversightAct.OfficerSignInFailed, "动态验证码", cancellationToken);
                return SignInStep.Refused;
            }

            pending.End(signIn.Context);
            await EnterAsync(account!, usedRecoveryCode: code is null, cancellationToken);
            return SignInStep.Done;
        });

    /// <summary>Signs in an officer who has proved more than a password, such as the set-up token; saves what was changed before.</summary>
    public async Task EnterAsync(OfficerAccount account, bool usedRecoveryCode, CancellationToken cancellationToken)
    {
        account.ForgetFailures();

        // The trail names who acts, and from here on that is the officer.
        var before = signIn.Context.User;
        signIn.Context.User = await signIn.CreateUserPrincipalAsync(account);
        if (usedRecoveryCode)
        {
            Witness(OversightAct.RecoveryCodeUsed, account);
        }

        Witness(OversightAct.OfficerSignedIn, account);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (LostRaceException)
        {
            signIn.Context.User = before;
            throw;
        }

        await signIn.SignInAsync(account, isPersistent: false);
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

    private async Task<bool> IsRightAsync(OfficerAccount account, string? code, string? recoveryCode, CancellationToken cancellationToken) =>
        code is not null
            ? factor.TakeCode(account, code)
            : await factor.TakeRecoveryCodeAsync(account, recoveryCode ?? "", cancellationToken);

    // Another attempt was counted, or took the same code, meanwhile; this one is judged after it.
    private async Task<SignInStep> AgainAfterLostRaceAsync(Func<Task<SignInStep>> attempt)
    {
        for (var lost = 0; ; lost++)
        {
            try
            {
                return await attempt();
            }
            catch (LostRaceException) when (lost < MostLostRaces)
            {
                db.Forget();
            }
        }
    }

    private void Witness(OversightAct act, OfficerAccount account) =>
        db.Witness(account.Agency, act, nameof(OfficerAccount), account.Id, note: null);
}

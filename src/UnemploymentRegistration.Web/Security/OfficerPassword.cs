using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Security;

/// <summary>What became of a change of one's own password.</summary>
public enum PasswordChange
{
    Done = 1,

    /// <summary>The password typed as the present one is another.</summary>
    WrongPassword = 2,

    /// <summary>The officer had the new one not long ago.</summary>
    HadBefore = 3,

    /// <summary>Too many wrong ones: the account is locked, as at the sign-in.</summary>
    Locked = 4,
}

/// <summary>修改密码: an officer's own; ends every other session and goes on with this one.</summary>
public sealed class OfficerPassword(
    OfficerProof proof,
    PasswordHistory passwords,
    SignInManager<OfficerAccount> signIn,
    RegistryDbContext db)
{
    public async Task<PasswordChange> ChangeAsync(Officer officer, string present, string next, CancellationToken cancellationToken)
    {
        var account = await db.Users.SingleAsync(known => known.Id == officer.Id.Value, cancellationToken);
        var proved = await proof.ProveAsync(account, present, cancellationToken);
        if (proved is not Proof.Right)
        {
            return proved is Proof.Locked ? PasswordChange.Locked : PasswordChange.WrongPassword;
        }

        if (await passwords.HoldsAsync(account, next, cancellationToken))
        {
            return PasswordChange.HadBefore;
        }

        await passwords.SetAsync(account, next, cancellationToken);
        account.ForgetFailures();
        db.Witness(account.Agency, OversightAct.OfficerPasswordChanged, nameof(OfficerAccount), account.Id, note: null);
        await db.SaveChangesAsync(cancellationToken);
        await signIn.SignInAsync(account, isPersistent: false);
        return PasswordChange.Done;
    }
}

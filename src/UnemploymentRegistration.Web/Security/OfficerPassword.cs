using System.Globalization;
using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Security;

/// <summary>What became of a change of one's own password.</summary>
public enum PasswordChange
{
    Done = 1,

    /// <summary>The password typed as the present one is another.</summary>
    WrongPassword = 2,

    /// <summary>The new one breaks the rules for passwords.</summary>
    TooWeak = 3,

    /// <summary>Too many wrong ones: the account is locked, as at the sign-in.</summary>
    Locked = 4,
}

/// <summary>修改密码: an officer's own; ends every other session and goes on with this one.</summary>
public sealed class OfficerPassword(
    UserManager<OfficerAccount> accounts,
    SignInManager<OfficerAccount> signIn,
    IRegistryDbContext db)
{
    public async Task<PasswordChange> ChangeAsync(Officer officer, string present, string next)
    {
        var account = (await accounts.FindByIdAsync(officer.Id.Value.ToString(CultureInfo.InvariantCulture)))!;
        var check = await signIn.CheckPasswordSignInAsync(account, present, lockoutOnFailure: true);
        if (!check.Succeeded)
        {
            return check.IsLockedOut ? PasswordChange.Locked : PasswordChange.WrongPassword;
        }

        account.MustChangePassword = false;
        db.Witness(account.Agency, OversightAct.OfficerPasswordChanged, nameof(OfficerAccount), account.Id, note: null);
        var change = await accounts.ChangePasswordAsync(account, present, next);
        if (!change.Succeeded)
        {
            db.Forget();
            return PasswordChange.TooWeak;
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return PasswordChange.Done;
    }
}

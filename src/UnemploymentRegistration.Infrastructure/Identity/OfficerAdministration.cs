using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>An account that was just opened or given a new password: the only moment at which that can be read.</summary>
public sealed record IssuedPassword(OfficerId Officer, string UserName, string Password, DateTimeOffset GoodUntil);

/// <summary>新账户: name to sign in, full name, agency within the jurisdiction, role.</summary>
public sealed record NewOfficer(string UserName, string DisplayName, AgencyCode Agency, OfficerRole Role);

/// <summary>账户管理: an administrator's acts on accounts of the own jurisdiction; each counts from the officer's next request.</summary>
/// <remarks>A new stamp ends every session of the account; the act is written with the change, in its transaction.</remarks>
public sealed class OfficerAdministration(
    RegistryDbContext db,
    UserManager<OfficerAccount> accounts,
    OfficerList list,
    ReferenceData reference,
    PasswordHistory history,
    PasswordSettings passwords,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<IssuedPassword>> OpenAsync(NewOfficer officer, Jurisdiction jurisdiction)
    {
        if (reference.Current.Agencies.FindWithin(officer.Agency, jurisdiction) is not { IsActive: true })
        {
            return OfficerErrors.AgencyOutside;
        }

        var account = new OfficerAccount
        {
            Id = keys.Next(),
            UserName = officer.UserName,
            DisplayName = officer.DisplayName,
            Agency = officer.Agency,
            Role = officer.Role,
            MustChangePassword = true,
            OneTimePasswordUntil = OneTimeUntil(),
        };
        var password = OneTimePassword.Next();
        Witness(account, OversightAct.OfficerAccountOpened, $"{account.UserName}，{account.Role}");
        try
        {
            var creation = await accounts.CreateAsync(account, password);
            if (!creation.Succeeded)
            {
                db.Forget();
                return OfficerErrors.NameTaken;
            }
        }
        catch (DuplicateRowException)
        {
            db.Forget();
            return OfficerErrors.NameTaken;
        }

        return new IssuedPassword(new OfficerId(account.Id), account.UserName, password, OneTimeUntil());
    }

    public Task<Result> CloseAsync(OfficerId officer, Officer administrator, CancellationToken cancellationToken) =>
        ChangeAsync(officer, administrator, allowsOneself: false, OversightAct.OfficerAccountClosed, account =>
        {
            var isOpen = !account.IsClosed;
            account.IsClosed = true;
            return isOpen ? account.UserName : null;
        }, cancellationToken);

    public Task<Result> ReopenAsync(OfficerId officer, Officer administrator, CancellationToken cancellationToken) =>
        ChangeAsync(officer, administrator, allowsOneself: false, OversightAct.OfficerAccountReopened, account =>
        {
            var isClosed = account.IsClosed;
            account.IsClosed = false;
            return isClosed ? account.UserName : null;
        }, cancellationToken);

    public async Task<Result> MoveAsync(
        OfficerId officer,
        AgencyCode agency,
        Officer administrator,
        CancellationToken cancellationToken)
    {
        if (reference.Current.Agencies.FindWithin(agency, administrator.Jurisdiction) is not { IsActive: true })
        {
            return OfficerErrors.AgencyOutside;
        }

        return await ChangeAsync(officer, administrator, allowsOneself: false, OversightAct.OfficerAccountMoved, account =>
        {
            var before = account.Agency;
            account.Agency = agency;
            return before == agency ? null : $"{before} → {agency}";
        }, cancellationToken);
    }

    public Task<Result> ChangeRoleAsync(
        OfficerId officer,
        OfficerRole role,
        Officer administrator,
        CancellationToken cancellationToken) =>
        ChangeAsync(officer, administrator, allowsOneself: false, OversightAct.OfficerRoleChanged, account =>
        {
            var before = account.Role;
            account.Role = role;
            return before == role ? null : $"{before} → {role}";
        }, cancellationToken);

    /// <summary>Ends the lock of too many wrong passwords; sessions and password stay.</summary>
    public Task<Result> UnlockAsync(OfficerId officer, Officer administrator, CancellationToken cancellationToken) =>
        ChangeAsync(officer, administrator, allowsOneself: true, OversightAct.OfficerAccountUnlocked, account =>
        {
            (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
            return account.UserName;
        }, cancellationToken);

    public async Task<Result<IssuedPassword>> ResetPasswordAsync(
        OfficerId officer,
        Officer administrator,
        CancellationToken cancellationToken)
    {
        var password = OneTimePassword.Next();
        var userName = "";
        var reset = await ChangeAsync(officer, administrator, allowsOneself: false, OversightAct.OfficerPasswordReset, account =>
        {
            history.Remember(account);
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
            (account.MustChangePassword, account.OneTimePasswordUntil) = (true, OneTimeUntil());
            (account.SetUpDigest, account.SetUpUntil) = (null, null);
            (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
            return userName = account.UserName!;
        }, cancellationToken);
        return reset.IsRefused ? reset.Error : new IssuedPassword(officer, userName, password, OneTimeUntil());
    }

    /// <summary>重置身份验证器: for a lost telephone; the next sign-in asks for the password only, and for another authenticator where one is required.</summary>
    public Task<Result> ResetAuthenticatorAsync(OfficerId officer, Officer administrator, CancellationToken cancellationToken) =>
        ChangeAsync(officer, administrator, allowsOneself: false, OversightAct.AuthenticatorReset, account =>
        {
            var isEnrolled = account.TwoFactorEnabled;
            SecondFactor.Remove(account);
            return isEnrolled ? account.UserName : null;
        }, cancellationToken);

    /// <summary>One change of one account of the jurisdiction, with its act.</summary>
    /// <param name="officer">Whose account.</param>
    /// <param name="administrator">Who changes it.</param>
    /// <param name="allowsOneself">Whether it may be the administrator's own.</param>
    /// <param name="act">The word of the trail.</param>
    /// <param name="change">Changes the account and says it for the trail; null where nothing changes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    private async Task<Result> ChangeAsync(
        OfficerId officer,
        Officer administrator,
        bool allowsOneself,
        OversightAct act,
        Func<OfficerAccount, string?> change,
        CancellationToken cancellationToken)
    {
        var account = await list.Within(administrator.Jurisdiction, db.Users)
            .SingleOrDefaultAsync(known => known.Id == officer.Value, cancellationToken);
        if (account is null)
        {
            return OfficerErrors.NotFound;
        }

        if (officer == administrator.Id && !allowsOneself)
        {
            return OfficerErrors.Oneself;
        }

        if (change(account) is not { } note)
        {
            return OfficerErrors.NothingChanges;
        }

        Witness(account, act, note);
        return await SaveAsync(account, endsSessions: act is not OversightAct.OfficerAccountUnlocked);
    }

    private async Task<Result> SaveAsync(OfficerAccount account, bool endsSessions)
    {
        try
        {
            var saved = await (endsSessions ? accounts.UpdateSecurityStampAsync(account) : accounts.UpdateAsync(account));
            if (saved.Succeeded)
            {
                return Result.Success;
            }
        }
        catch (LostRaceException)
        {
            // Told below: somebody else changed the account after it was read.
        }

        db.Forget();
        return OfficerErrors.ChangedMeanwhile;
    }

    private DateTimeOffset OneTimeUntil() => clock.GetUtcNow() + passwords.OneTimeGoodFor;

    private void Witness(OfficerAccount account, OversightAct act, string note) =>
        db.Witness(account.Agency, act, nameof(OfficerAccount), account.Id, note);
}

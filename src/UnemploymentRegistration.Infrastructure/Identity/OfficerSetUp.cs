using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Identity.Passwords;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>启用账户: an account that is opened without a password, by a one-time word that the operator hands over.</summary>
public sealed class OfficerSetUp(
    RegistryDbContext db,
    UserManager<OfficerAccount> accounts,
    IFieldProtector protector,
    PasswordHistory passwords,
    PasswordSettings settings,
    KeySequence keys,
    TimeProvider clock)
{
    private const int TokenBytes = 32;

    /// <summary>Opens the account; an account that nobody has set up yet gets another word, and the one before is void.</summary>
    /// <returns>The word, which can be read at this moment only.</returns>
    public async Task<Result<string>> IssueAsync(NewOfficer officer)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var account = await accounts.FindByNameAsync(officer.UserName);
        if (account is { PasswordHash: not null } or { IsClosed: true })
        {
            return OfficerErrors.NameTaken;
        }

        var isNew = account is null;
        account ??= new OfficerAccount { Id = keys.Next(), UserName = officer.UserName };
        (account.DisplayName, account.Agency, account.Role) = (officer.DisplayName, officer.Agency, officer.Role);
        account.SetUpDigest = DigestOf(token);
        account.SetUpUntil = clock.GetUtcNow() + settings.SetUpGoodFor;
        db.Witness(account.Agency, OversightAct.OfficerSetUpIssued, nameof(OfficerAccount), account.Id, $"{account.UserName}，{account.Role}");
        var saved = await (isNew ? accounts.CreateAsync(account) : accounts.UpdateAsync(account));
        return saved.Succeeded ? token : OfficerErrors.NameTaken;
    }

    /// <summary>The account that the word opens; null for a wrong, a used and an old one alike.</summary>
    public async Task<OfficerAccount?> FindAsync(string token, CancellationToken cancellationToken)
    {
        BlindIndex? digest = DigestOf(token);
        var account = await db.Users.SingleOrDefaultAsync(known => known.SetUpDigest == digest, cancellationToken);
        return account is { IsClosed: false } && clock.GetUtcNow() < account.SetUpUntil ? account : null;
    }

    /// <summary>Sets the first password; the word is used up. Not yet saved.</summary>
    public async Task RedeemAsync(OfficerAccount account, string password, CancellationToken cancellationToken)
    {
        (account.SetUpDigest, account.SetUpUntil) = (null, null);
        await passwords.SetAsync(account, password, cancellationToken);
        db.Witness(account.Agency, OversightAct.OfficerSetUpDone, nameof(OfficerAccount), account.Id, note: null);
    }

    private BlindIndex DigestOf(string token) => protector.IndexOf(IndexedUse.SetUpToken, token);
}

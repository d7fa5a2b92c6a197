using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity.Passwords;

/// <summary>Gives an account a password of the officer's own, and remembers the ones before where the policy says so.</summary>
public sealed class PasswordHistory(
    RegistryDbContext db,
    IPasswordHasher<OfficerAccount> hasher,
    PasswordPolicy policy,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Whether it is one of the latest, the present one included, that may not be taken again.</summary>
    public async Task<bool> HoldsAsync(OfficerAccount account, string password, CancellationToken cancellationToken)
    {
        if (policy.Remembered == 0)
        {
            return false;
        }

        var former = await FormerOf(account).Take(policy.Remembered - 1).Select(known => known.Hash).ToListAsync(cancellationToken);
        return former.Prepend(account.PasswordHash).OfType<string>()
            .Any(hash => hasher.VerifyHashedPassword(account, hash, password) is not PasswordVerificationResult.Failed);
    }

    /// <summary>Not yet saved; ends every session of the account.</summary>
    public async Task SetAsync(OfficerAccount account, string password, CancellationToken cancellationToken)
    {
        Remember(account);
        db.FormerPasswords.RemoveRange(await FormerOf(account).Skip(Math.Max(0, policy.Remembered - 2)).ToListAsync(cancellationToken));
        account.PasswordHash = hasher.HashPassword(account, password);
        account.PasswordChangedAt = clock.GetUtcNow();
        (account.MustChangePassword, account.OneTimePasswordUntil) = (false, null);
        account.EndSessions();
        account.Touch();
    }

    /// <summary>Keeps the present password, if it is the officer's own, before another takes its place. Not yet saved.</summary>
    public void Remember(OfficerAccount account)
    {
        if (policy.Remembered > 0 && !account.MustChangePassword && account.PasswordHash is { } present)
        {
            db.FormerPasswords.Add(new FormerPassword { Id = keys.Next(), Officer = new OfficerId(account.Id), Hash = present });
        }
    }

    private IOrderedQueryable<FormerPassword> FormerOf(OfficerAccount account)
    {
        var officer = new OfficerId(account.Id);
        return db.FormerPasswords.Where(known => known.Officer == officer).OrderByDescending(known => known.Id);
    }
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Security;

/// <summary>What a password proved.</summary>
public enum Proof
{
    Right = 1,
    Wrong = 2,

    /// <summary>Too many failures before this one; whether it was right is not told.</summary>
    Locked = 3,
}

/// <summary>验证密码: every wrong one counts towards the lock, at the sign-in and at the pages that ask again.</summary>
public sealed class OfficerProof(IPasswordHasher<OfficerAccount> hasher, IRegistryDbContext db, TimeProvider clock)
{
    private static readonly OfficerAccount _nobody = new();
    private static string? _hashOfNobody;

    /// <summary>Checks one hash, whatever the account: nobody's where there is none to open, so that each answer costs the same.</summary>
    public bool Verify(OfficerAccount? account, string password)
    {
        _hashOfNobody ??= hasher.HashPassword(_nobody, nameof(OfficerProof));
        var hash = MayBeOpened(account) ? account.PasswordHash : null;
        var result = hasher.VerifyHashedPassword(account ?? _nobody, hash ?? _hashOfNobody, password);
        if (hash is null || result is PasswordVerificationResult.Failed)
        {
            return false;
        }

        if (result is PasswordVerificationResult.SuccessRehashNeeded)
        {
            // Stored when fewer rounds were enough; saved with the sign-in that goes on from here.
            account!.PasswordHash = hasher.HashPassword(account, password);
            account.Touch();
        }

        return true;
    }

    /// <summary>Whether somebody who is signed in is still the officer of the account.</summary>
    public async Task<Proof> ProveAsync(OfficerAccount account, string password, CancellationToken cancellationToken)
    {
        var isLocked = account.IsLocked(clock.GetUtcNow());
        if (Verify(account, password))
        {
            return Proof.Right;
        }

        await CountFailureAsync(account, OversightAct.OfficerSignInFailed, "再次验证密码", cancellationToken);
        return isLocked ? Proof.Locked : Proof.Wrong;
    }

    /// <summary>Writes a failure to the trail and counts it. What was typed for a name may be a password in the wrong box: it is never written down.</summary>
    public async Task CountFailureAsync(OfficerAccount? account, OversightAct act, string? note, CancellationToken cancellationToken)
    {
        var agency = account?.Agency ?? AgencyCode.Province;
        db.Witness(agency, act, nameof(OfficerAccount), account?.Id ?? 0, note);
        if (MayBeOpened(account) && account.CountFailure(clock.GetUtcNow()))
        {
            db.Witness(agency, OversightAct.OfficerAccountLocked, nameof(OfficerAccount), account.Id, note: null);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private bool MayBeOpened([NotNullWhen(true)] OfficerAccount? account)
    {
        var now = clock.GetUtcNow();
        return account is { IsClosed: false, PasswordHash: not null } && !account.IsLocked(now) && !(now >= account.OneTimePasswordUntil);
    }
}

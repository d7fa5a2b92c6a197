using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>第二步验证: the authenticator of an account and its recovery codes. Whoever asks saves, with the act.</summary>
public sealed class SecondFactor(RegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    /// <summary>Takes a code of the authenticator; its step, and every step before it, counts no more.</summary>
    public bool TakeCode(OfficerAccount account, string code)
    {
        if (account.AuthenticatorSecret is not { } box)
        {
            return false;
        }

        var secret = AuthenticatorSecret.Parse(protector.Open(box, SecretOf(account)));
        var step = TimeBasedCode.MatchedStep(secret.Bytes, code, clock.GetUtcNow(), account.AuthenticatorStep);
        account.AuthenticatorStep = step ?? account.AuthenticatorStep;
        return step is not null;
    }

    /// <summary>Takes one of the recovery codes, which is then used up.</summary>
    public async Task<bool> TakeRecoveryCodeAsync(OfficerAccount account, string text, CancellationToken cancellationToken)
    {
        var officer = new OfficerId(account.Id);
        var digest = RecoveryCode.DigestOf(officer, text, protector);
        var code = await db.RecoveryCodes.SingleOrDefaultAsync(
            known => known.Officer == officer && known.Digest == digest && known.UsedAt == null, cancellationToken);
        code?.Use(clock.GetUtcNow());
        return code is not null;
    }

    public Task<int> CountRecoveryCodesAsync(OfficerId officer, CancellationToken cancellationToken) =>
        db.RecoveryCodes.CountAsync(code => code.Officer == officer && code.UsedAt == null, cancellationToken);

    /// <summary>Puts an authenticator in the place of the one before; null where the code is not one of it.</summary>
    /// <returns>The recovery codes, which can be read at this moment only.</returns>
    public async Task<IReadOnlyList<string>?> EnrolAsync(
        OfficerAccount account,
        AuthenticatorSecret secret,
        string code,
        CancellationToken cancellationToken)
    {
        if (TimeBasedCode.MatchedStep(secret.Bytes, code, clock.GetUtcNow(), lastAccepted: null) is not { } step)
        {
            return null;
        }

        account.AuthenticatorSecret = protector.Seal(secret.Reveal(), SecretOf(account));
        account.AuthenticatorStep = step;
        account.TwoFactorEnabled = true;
        account.EndSessions();
        account.Touch();
        return await RenewRecoveryCodesAsync(account, cancellationToken);
    }

    /// <summary>Makes ten new codes; those before them count no more.</summary>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(OfficerAccount account, CancellationToken cancellationToken)
    {
        var officer = new OfficerId(account.Id);
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.Officer == officer).ToListAsync(cancellationToken));
        string[] texts = [.. Enumerable.Range(0, RecoveryCode.InASet).Select(_ => RecoveryCode.NextText())];
        db.RecoveryCodes.AddRange(texts.Select(text => RecoveryCode.Keep(keys.Next(), officer, text, protector)));
        account.Touch();
        return texts;
    }

    /// <summary>Takes the authenticator away. Recovery codes open nothing without one, and the next one brings new codes.</summary>
    public static void Remove(OfficerAccount account)
    {
        account.TwoFactorEnabled = false;
        account.AuthenticatorSecret = null;
        account.AuthenticatorStep = null;
    }

    private static ProtectedField SecretOf(OfficerAccount account) =>
        new("OfficerAccounts", nameof(OfficerAccount.AuthenticatorSecret), account.Id);
}

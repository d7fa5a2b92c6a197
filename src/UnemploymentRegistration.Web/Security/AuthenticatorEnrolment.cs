using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Web.Security;

/// <summary>A secret that is offered to one officer, and the same sealed, as it comes back with the code.</summary>
public sealed record OfferedSecret(AuthenticatorSecret Secret, string Sealed);

/// <summary>What became of an enrolment or of new recovery codes.</summary>
public enum EnrolmentStep
{
    Done = 1,
    WrongPassword = 2,
    Locked = 3,
    WrongCode = 4,
}

/// <summary>The step, and the recovery codes where it was done: the only moment at which they can be read.</summary>
public sealed record EnrolmentOutcome(EnrolmentStep Step, IReadOnlyList<string> Codes);

/// <summary>绑定身份验证器: an officer's own. Nothing is written before the code has shown that the telephone has the secret.</summary>
public sealed class AuthenticatorEnrolment(
    RegistryDbContext db,
    OfficerProof proof,
    SecondFactor factor,
    SignInManager<OfficerAccount> signIn,
    IDataProtectionProvider protection,
    TimeProvider clock)
{
    private const char Separator = '|';
    private static readonly TimeSpan _goodFor = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _protector = protection.CreateProtector(nameof(AuthenticatorEnrolment));

    /// <summary>A new secret, sealed for this officer's present account and half an hour.</summary>
    public async Task<OfferedSecret> OfferAsync(Officer officer, CancellationToken cancellationToken) =>
        Offer(await AccountOfAsync(officer, cancellationToken), AuthenticatorSecret.Next());

    /// <summary>The secret that came back; null where it is another officer's, too old, or of a state that has passed.</summary>
    public async Task<OfferedSecret?> ReopenAsync(Officer officer, string? offered, CancellationToken cancellationToken)
    {
        var account = await AccountOfAsync(officer, cancellationToken);
        if (Open(offered)?.Split(Separator) is not [var id, var until, var stamp, var letters]
            || id != account.Id.ToString(CultureInfo.InvariantCulture)
            || stamp != account.SecurityStamp
            || DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture)) <= clock.GetUtcNow())
        {
            return null;
        }

        return new OfferedSecret(AuthenticatorSecret.Parse(letters), offered!);
    }

    public async Task<EnrolmentOutcome> EnrolAsync(
        Officer officer,
        AuthenticatorSecret secret,
        string password,
        string code,
        CancellationToken cancellationToken)
    {
        var account = await AccountOfAsync(officer, cancellationToken);
        var proved = await proof.ProveAsync(account, password, cancellationToken);
        if (proved is not Proof.Right)
        {
            return Refused(proved);
        }

        if (await factor.EnrolAsync(account, secret, code, cancellationToken) is not { } codes)
        {
            return new(EnrolmentStep.WrongCode, []);
        }

        await SaveAsync(account, OversightAct.AuthenticatorEnrolled, cancellationToken);

        // Every other session has ended; this one goes on, under the new stamp.
        await signIn.SignInAsync(account, isPersistent: false);
        return new(EnrolmentStep.Done, codes);
    }

    public async Task<EnrolmentOutcome> RenewCodesAsync(Officer officer, string password, CancellationToken cancellationToken)
    {
        var account = await AccountOfAsync(officer, cancellationToken);
        var proved = await proof.ProveAsync(account, password, cancellationToken);
        if (proved is not Proof.Right)
        {
            return Refused(proved);
        }

        var codes = await factor.RenewRecoveryCodesAsync(account, cancellationToken);
        await SaveAsync(account, OversightAct.RecoveryCodesRenewed, cancellationToken);
        return new(EnrolmentStep.Done, codes);
    }

    /// <summary>How many recovery codes are left; null where no authenticator is enrolled.</summary>
    public async Task<int?> CodesLeftAsync(Officer officer, CancellationToken cancellationToken) =>
        (await AccountOfAsync(officer, cancellationToken)).TwoFactorEnabled
            ? await factor.CountRecoveryCodesAsync(officer.Id, cancellationToken)
            : null;

    private static EnrolmentOutcome Refused(Proof proved) =>
        new(proved is Proof.Locked ? EnrolmentStep.Locked : EnrolmentStep.WrongPassword, []);

    private OfferedSecret Offer(OfficerAccount account, AuthenticatorSecret secret)
    {
        var until = (clock.GetUtcNow() + _goodFor).ToUnixTimeSeconds();
        return new OfferedSecret(secret, _protector.Protect(string.Create(
            CultureInfo.InvariantCulture,
            $"{account.Id}{Separator}{until}{Separator}{account.SecurityStamp}{Separator}{secret.Reveal()}")));
    }

    private string? Open(string? offered)
    {
        try
        {
            return offered is null ? null : _protector.Unprotect(offered);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task SaveAsync(OfficerAccount account, OversightAct act, CancellationToken cancellationToken)
    {
        db.Witness(account.Agency, act, nameof(OfficerAccount), account.Id, note: null);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<OfficerAccount> AccountOfAsync(Officer officer, CancellationToken cancellationToken) =>
        db.Users.SingleAsync(known => known.Id == officer.Id.Value, cancellationToken);
}

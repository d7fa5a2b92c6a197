using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>验证码登录: the newest code that this browser asked for this number; the account is opened at the first time.</summary>
public sealed record RedeemSignInCode(MobileNumber Mobile, string Browser, string Code)
{
    public override string ToString() => $"{nameof(RedeemSignInCode)} for {Mobile.Masked}";
}

public sealed class RedeemSignInCodeHandler(
    IRegistryDbContext db,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<ApplicantAccount>> HandleAsync(RedeemSignInCode command, CancellationToken cancellationToken)
    {
        var mobiles = protector.IndexesOf(IndexedUse.Mobile, command.Mobile.Value);
        var now = clock.GetUtcNow();
        if (!await new SignInCodeTries(db, protector).TryAsync(command, now, cancellationToken))
        {
            await WitnessFailureAsync(mobiles, cancellationToken);
            var counted = await db.SaveUnlessLostAsync(SignInErrors.WrongCode, cancellationToken);
            return counted.Error ?? SignInErrors.WrongCode;
        }

        return await OpenAsync(command.Mobile, mobiles, now, cancellationToken);
    }

    // In the province's chain: an account belongs to no agency.
    private void Witness(OversightAct act, ApplicantAccountId account) =>
        db.Witness(AgencyCode.Province, act, nameof(ApplicantAccount), account.Value, note: null);

    private async Task WitnessFailureAsync(IReadOnlyList<BlindIndex> mobiles, CancellationToken cancellationToken) => Witness(
        OversightAct.ApplicantSignInFailed,
        await db.ApplicantAccounts.Where(a => mobiles.Contains(a.Mobile)).Select(a => a.Id).SingleOrDefaultAsync(cancellationToken));

    private async Task<Result<ApplicantAccount>> OpenAsync(
        MobileNumber number,
        IReadOnlyList<BlindIndex> mobiles,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var account = await db.ApplicantAccounts.SingleOrDefaultAsync(a => mobiles.Contains(a.Mobile), cancellationToken);
        if (account is null)
        {
            account = ApplicantAccount.Open(new(keys.Next()), number, now, protector);
            db.ApplicantAccounts.Add(account);
        }

        Witness(OversightAct.ApplicantSignedIn, account.Id);

        // A code that two requests bring at once is used by one of them.
        var saved = await db.SaveUnlessLostAsync(SignInErrors.WrongCode, cancellationToken);
        return saved.IsRefused ? saved.Error : account;
    }
}

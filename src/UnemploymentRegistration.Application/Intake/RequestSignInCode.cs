using System.Globalization;
using System.Security.Cryptography;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>获取验证码: sends a code to a number, bound to the browser that asked for it.</summary>
public sealed class RequestSignInCodeHandler(
    IRegistryDbContext db,
    SignInCodeLimits limits,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>The key of the queued SMS, or from when the next one may be asked for.</summary>
    public async Task<Result<string>> HandleAsync(CodeRequest request, CancellationToken cancellationToken)
    {
        var (mobiles, addresses) = SignInCode.WhoAsks(request, protector);

        // Counted and written in one turn: requests sent at once, to whichever node, must not all find that none was sent.
        // Always the network's turn first, so that no two wait for each other.
        Result<string> outcome = default;
        await db.InTurnAsync(
            [$"sign-in-network:{addresses[0]}", $"sign-in-mobile:{mobiles[0]}"],
            async () => outcome = await IssueAsync(request, mobiles, addresses, cancellationToken),
            cancellationToken);
        return outcome;
    }

    private async Task<Result<string>> IssueAsync(
        CodeRequest request,
        IReadOnlyList<BlindIndex> mobiles,
        IReadOnlyList<BlindIndex> addresses,
        CancellationToken cancellationToken)
    {
        // A lost connection begins anew, without what was added before it.
        db.Forget();
        var now = clock.GetUtcNow();
        if (await new SignInCodeTurns(db, limits).WaitUntilAsync(mobiles, addresses, now, cancellationToken) is { } againAt)
        {
            return new TooManyCodes(now, againAt);
        }

        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var goodFor = TimeSpan.FromMinutes(limits.GoodForMinutes);
        var code = SignInCode.Issue(keys.Next(), request, digits, new CodeTerms(now, goodFor, limits.Tries), protector);
        var sms = SmsMessage.Queue(
            keys.Next(),
            $"sign-in:{code.Id}",
            new SmsContent(request.Mobile, SmsTexts.SignInCode(digits, limits.GoodForMinutes)),
            now,
            protector,
            goodFor);

        db.SignInCodes.Add(code);
        db.SmsMessages.Add(sms);
        await db.SaveChangesAsync(cancellationToken);
        return sms.Key;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
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
    private static readonly SemaphoreSlim _turn = new(1, 1);
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    /// <summary>The key of the queued SMS, or that there were too many.</summary>
    public async Task<Result<string>> HandleAsync(CodeRequest request, CancellationToken cancellationToken)
    {
        // Counted and written in one turn: requests sent at once must not all find that none was sent.
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await IssueAsync(request, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Result<string>> IssueAsync(CodeRequest request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await IsTooManyAsync(request, now, cancellationToken))
        {
            return SignInErrors.TooManyCodes;
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

    private async Task<bool> IsTooManyAsync(CodeRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mobiles = protector.IndexesOf(IndexedUse.Mobile, request.Mobile.Value);
        var addresses = protector.IndexesOf(IndexedUse.Browser, request.Address);
        var (aDayAgo, anHourAgo, aMinuteAgo) = (now - _day, now - _hour, now - _minute);
        var asked = await db.SignInCodes.AsNoTracking()
            .Where(c => mobiles.Contains(c.Mobile) && c.AskedAt > aDayAgo)
            .Select(c => c.AskedAt)
            .ToListAsync(cancellationToken);

        return asked.Count >= limits.PerDay
            || asked.Count(at => at > anHourAgo) >= limits.PerHour
            || asked.Count(at => at > aMinuteAgo) >= limits.PerMinute
            || await db.SignInCodes.CountAsync(c => addresses.Contains(c.Address) && c.AskedAt > anHourAgo, cancellationToken)
                >= limits.PerAddressAndHour;
    }
}

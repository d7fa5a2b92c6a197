using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>Whether somebody holds a number: tries the newest code that this browser asked for it; the caller saves the try.</summary>
internal sealed class SignInCodeTries(IRegistryDbContext db, IFieldProtector protector)
{
    public async Task<bool> TryAsync(RedeemSignInCode attempt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mobiles = protector.IndexesOf(IndexedUse.Mobile, attempt.Mobile.Value);
        var browsers = protector.IndexesOf(IndexedUse.Browser, attempt.Browser);
        var code = await db.SignInCodes
            .Where(c => mobiles.Contains(c.Mobile) && browsers.Contains(c.Browser))
            .OrderByDescending(c => c.AskedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return code is not null && code.Try(attempt.Code, now, protector);
    }
}

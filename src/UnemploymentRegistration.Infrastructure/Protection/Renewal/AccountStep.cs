using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>Applicants' accounts: the mobile is sealed and indexed anew.</summary>
internal sealed class AccountStep(FieldProtector protector, UnreadableRows unreadable) : IRenewalStep
{
    private const int BatchSize = 200;

    public string Name => "ApplicantAccounts";

    public async Task<(int Renewed, (long Key, long Part)? Last)> RenewAsync(
        RegistryDbContext db,
        (long Key, long Part) after,
        CancellationToken cancellationToken)
    {
        var last = new Domain.People.ApplicantAccountId(after.Key);
        var accounts = await db.ApplicantAccounts
            .Where(account => account.Id > last)
            .OrderBy(account => account.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        var renewed = accounts.Count(account => unreadable.Unless(() => account.RenewKeys(protector)));
        await db.SaveChangesAsync(cancellationToken);
        return (renewed, accounts.Count == 0 ? null : (accounts[^1].Id.Value, 0));
    }
}

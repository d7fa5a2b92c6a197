using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Identity;

/// <summary>One account as the list shows it.</summary>
public sealed record OfficerEntry(
    OfficerId Id,
    string UserName,
    string DisplayName,
    AgencyCode Agency,
    OfficerRole Role,
    bool IsClosed,
    bool MustChangePassword,
    bool HasAuthenticator,
    DateTimeOffset? LockedUntil);

/// <summary>What a list of accounts is narrowed down to; everything is optional.</summary>
/// <param name="Name">The beginning of the user name or of the full name.</param>
public sealed record OfficerFilter(string? Name, Jurisdiction? Within, OfficerRole? Role);

/// <summary>One page, the newest accounts first, and whether there is more.</summary>
public sealed record OfficerPage(IReadOnlyList<OfficerEntry> Entries, bool HasMore);

/// <summary>账户名单: the accounts of a jurisdiction, paged by key.</summary>
public sealed class OfficerList(RegistryDbContext db, ReferenceData reference)
{
    public const int PageSize = 20;

    public async Task<OfficerPage> ReadAsync(
        Jurisdiction jurisdiction,
        OfficerFilter filter,
        OfficerId? after,
        CancellationToken cancellationToken)
    {
        var accounts = Narrow(Within(jurisdiction, db.Users.AsNoTracking()), filter);
        if (after is { Value: var last })
        {
            accounts = accounts.Where(account => account.Id < last);
        }

        var entries = await Entries(accounts.OrderByDescending(account => account.Id))
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken);
        return new OfficerPage([.. entries.Take(PageSize)], entries.Count > PageSize);
    }

    /// <summary>Null outside the jurisdiction, as for a key that nobody has.</summary>
    public Task<OfficerEntry?> FindAsync(OfficerId officer, Jurisdiction jurisdiction, CancellationToken cancellationToken) =>
        Entries(Within(jurisdiction, db.Users.AsNoTracking()).Where(account => account.Id == officer.Value))
            .SingleOrDefaultAsync(cancellationToken);

    public Task<int> CountAtAsync(AgencyCode agency, CancellationToken cancellationToken) =>
        db.Users.CountAsync(account => account.Agency == agency && !account.IsClosed, cancellationToken);

    internal IQueryable<OfficerAccount> Within(Jurisdiction jurisdiction, IQueryable<OfficerAccount> accounts)
    {
        if (jurisdiction.Level is AgencyLevel.Province)
        {
            return accounts;
        }

        var agencies = reference.Current.Agencies;
        AgencyCode[] below =
        [
            .. agencies.All.Select(agency => agency.Code).Where(code => jurisdiction.Covers(agencies.PathOf(code))),
        ];
        return accounts.Where(account => below.Contains(account.Agency));
    }

    private IQueryable<OfficerAccount> Narrow(IQueryable<OfficerAccount> accounts, OfficerFilter filter)
    {
        if (filter.Within is { } within)
        {
            accounts = Within(within, accounts);
        }

        if (filter.Role is { } role)
        {
            accounts = accounts.Where(account => account.Role == role);
        }

        if (filter.Name is { Length: > 0 } name)
        {
            var normalized = name.ToUpperInvariant();
            accounts = accounts.Where(account =>
                account.NormalizedUserName!.StartsWith(normalized) || account.DisplayName.StartsWith(name));
        }

        return accounts;
    }

    private static IQueryable<OfficerEntry> Entries(IQueryable<OfficerAccount> accounts) => accounts.Select(account => new OfficerEntry(
        new OfficerId(account.Id),
        account.UserName!,
        account.DisplayName,
        account.Agency,
        account.Role,
        account.IsClosed,
        account.MustChangePassword,
        account.TwoFactorEnabled,
        account.LockoutEnd));
}

using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Account.Officers;

/// <summary>The state of the list as its address holds it.</summary>
public sealed record OfficerQuery(string? Name, string? Agency, string? Role, long? After)
{
    public string AddressAfter(OfficerEntry last) => QueryHelpers.AddQueryString(
        "/admin/accounts",
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["name"] = Name,
            ["agency"] = Agency,
            ["role"] = Role,
            ["after"] = last.Id.Value.ToString(CultureInfo.InvariantCulture),
        });
}

/// <summary>What the list of accounts shows.</summary>
/// <param name="AgencyIsUnclear">No agency, or more than one, is meant by what was typed.</param>
public sealed record OfficerListPage(OfficerQuery Query, OfficerPage Page, bool AgencyIsUnclear);

/// <summary>One account as an administrator sees it.</summary>
public sealed record AccountPage(OfficerEntry Entry, bool IsLocked, bool IsOneself, IReadOnlyList<HistoryWords> History)
{
    public string? Role { get; init; } = Entry.Role.ToString();

    public string? Agency { get; init; } = Entry.Agency.Value;
}

/// <summary>Puts the pages of accounts together.</summary>
public sealed class OfficerPages(
    OfficerList list,
    AgencyChoices agencies,
    TrailReading trail,
    Histories histories,
    TimeProvider clock)
{
    private const int MostHistory = 30;

    public async Task<OfficerListPage> ListAsync(OfficerQuery query, Officer officer, CancellationToken cancellationToken)
    {
        var meant = agencies.Meant(query.Agency, officer.Jurisdiction);
        if (TypedText.Tidy(query.Agency) is not null && meant.Count != 1)
        {
            return new OfficerListPage(query, new([], HasMore: false), AgencyIsUnclear: true);
        }

        var filter = new OfficerFilter(
            TypedText.Tidy(query.Name),
            meant is [var agency] ? new Jurisdiction(agency.Code, agency.Level) : null,
            OfficerRoles.TryParse(query.Role, out var role) ? role : null);
        var after = query.After is { } key ? new OfficerId(key) : (OfficerId?)null;
        var page = await list.ReadAsync(officer.Jurisdiction, filter, after, cancellationToken);
        return new OfficerListPage(query, page, AgencyIsUnclear: false);
    }

    /// <summary>Null outside the administrator's jurisdiction.</summary>
    public async Task<AccountPage?> FindAsync(OfficerId officer, Officer administrator, CancellationToken cancellationToken)
    {
        if (await list.FindAsync(officer, administrator.Jurisdiction, cancellationToken) is not { } entry)
        {
            return null;
        }

        var lines = await trail.OfAsync(nameof(OfficerAccount), officer.Value, cancellationToken);
        return new AccountPage(
            entry,
            entry.LockedUntil > clock.GetUtcNow(),
            officer == administrator.Id,
            await histories.WriteAsync([.. lines.TakeLast(MostHistory)], cancellationToken));
    }
}

/// <summary>Roles as the forms send them.</summary>
public static class OfficerRoles
{
    public static bool TryParse(string? word, out OfficerRole role) =>
        Enum.TryParse(word, out role) && Enum.IsDefined(role) && role.ToString() == word;
}

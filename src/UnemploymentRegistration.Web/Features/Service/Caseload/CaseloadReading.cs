using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Service.Caseload;

/// <summary>Turns an address into a page of the caseload: agency by name or code, due days and reasons by words.</summary>
public sealed class CaseloadReading(
    Application.Service.Caseload caseload,
    CaseloadTotals totals,
    AgencyChoices agencies,
    ReferenceData reference,
    TimeProvider clock)
{
    public async Task<CaseloadListPage> ReadAsync(CaseloadQuery query, ListTools tools, Officer officer, CancellationToken cancellationToken)
    {
        var page = FilterOf(query, officer) is { } filter
            ? await caseload.ReadAsync(officer.Jurisdiction, filter, query.Position, cancellationToken)
            : new CaseloadPage([], HasEarlier: false, HasLater: false);
        return new CaseloadListPage(
            query,
            tools,
            officer,
            page,
            await totals.ReadAsync(officer, cancellationToken),
            agencies.Meant(query.Agency, officer.Jurisdiction));
    }

    /// <summary>Null where the agency that was typed may mean several, or none.</summary>
    public CaseloadFilter? FilterOf(CaseloadQuery query, Officer officer)
    {
        var meant = agencies.Meant(query.Agency, officer.Jurisdiction);
        return TypedText.Tidy(query.Agency) is null || meant.Count == 1 ? FilterOf(query, meant, officer) : null;
    }

    private CaseloadFilter FilterOf(CaseloadQuery query, IReadOnlyList<Agency> meant, Officer officer)
    {
        var (data, today) = (reference.Current, clock.TodayInChina());
        var next = data.Calendar.DeadlineAfter(today, 1, data.Agencies.PathOf(officer.Agency)).On;
        return new CaseloadFilter
        {
            Within = meant is [var agency] ? new Jurisdiction(agency.Code, agency.Level) : null,
            DueFrom = query.Due switch
            {
                CaseloadQuery.Today or CaseloadQuery.Soon => today,
                CaseloadQuery.Next => today.AddDays(1),
                _ => null,
            },
            DueBy = query.Due switch
            {
                CaseloadQuery.Overdue => today.AddDays(-1),
                CaseloadQuery.Today => today,
                CaseloadQuery.Soon or CaseloadQuery.Next => next,
                _ => null,
            },
            Reason = CaseDuties.TryParse(query.Reason, out var reason) ? reason : null,
            Grade = ServiceCodes.TryParse(query.Grade, out ServiceGrade grade) ? grade : null,
            IsReferred = query.Kind switch
            {
                CaseloadQuery.Referred => true,
                CaseloadQuery.Registered => false,
                _ => null,
            },
            Officer = query.Mine ? officer.Id : null,
            Name = TypedText.Tidy(query.Name),
        };
    }
}

/// <summary>What the page of the caseload shows.</summary>
/// <param name="AgenciesMeant">More than one where a part of a name fits several: the officer chooses.</param>
public sealed record CaseloadListPage(
    CaseloadQuery Query,
    ListTools Tools,
    Officer Officer,
    CaseloadPage Page,
    CaseloadSums Sums,
    IReadOnlyList<Agency> AgenciesMeant)
{
    public bool AgencyIsUnclear => TypedText.Tidy(Query.Agency) is not null && AgenciesMeant.Count != 1;

    public string AddressAfter => Tools.AddressWith("after", PlaceOf(Page.Entries[^1]));

    public string AddressBefore => Tools.AddressWith("before", PlaceOf(Page.Entries[0]));

    private static string PlaceOf(CaseEntry entry) => CaseloadQuery.PlaceOf(entry.NextDue, entry.Id);
}

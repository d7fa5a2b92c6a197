using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Web.Features.Service.Caseload;

namespace UnemploymentRegistration.Web.Features.Service.Case;

/// <summary>下一位: who comes next in the list from which the officer came.</summary>
public sealed class NextPerson(Application.Service.Caseload caseload, CaseloadReading reading)
{
    /// <summary>The page of the next person, or the list where there is nobody behind.</summary>
    public async Task<string> AddressAsync(CaseloadQuery list, string? place, Officer officer, CancellationToken cancellationToken) =>
        CaseloadQuery.Read(place, backwards: false) is { } position
        && reading.FilterOf(list, officer) is { } filter
        && await caseload.NextAsync(officer.Jurisdiction, filter, position, cancellationToken) is { } next
            ? list.AddressOf(next)
            : Features.Desk.ListTools.AddressOf(CaseloadQuery.Path, list);
}

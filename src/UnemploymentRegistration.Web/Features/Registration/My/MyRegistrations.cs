using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>One's own registration, with what was reported about it and what is done for its person.</summary>
/// <param name="Care">Empty until a case was opened for an old registration.</param>
/// <param name="Officer">The named officer's name; empty where the whole platform looks after the person.</param>
public sealed record MyRegistrationPage(
    OwnRegistration Registration,
    IReadOnlyList<ReportState> Reports,
    CareOfOne? Care,
    string? Officer);

/// <summary>Puts the page of one's own registrations together.</summary>
public sealed class MyRegistrations(OwnRegistrations registrations, PersonReportReading reports, OwnCare cares, OfficerNames officers)
{
    public async Task<IReadOnlyList<MyRegistrationPage>> ListAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        List<MyRegistrationPage> pages = [];
        foreach (var registration in await registrations.ListAsync(account, cancellationToken))
        {
            var care = await cares.FindAsync(registration.Number, cancellationToken);
            var told = await reports.OfAsync(registration.Number, cancellationToken);
            pages.Add(new MyRegistrationPage(registration, told, care, await NameOfAsync(care, cancellationToken)));
        }

        return pages;
    }

    private async Task<string?> NameOfAsync(CareOfOne? care, CancellationToken cancellationToken) => care?.Officer is { } officer
        ? (await officers.OfAsync([officer], cancellationToken)).GetValueOrDefault(officer)
        : null;
}

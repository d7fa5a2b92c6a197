using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Identity;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>One's own registration, with what was reported about it and what is done for its person.</summary>
/// <param name="Care">Empty until a case was opened for an old registration.</param>
/// <param name="Officer">The named officer's name; empty where the whole platform looks after the person.</param>
/// <param name="End">Why it ended and how to object; empty while it is in force.</param>
public sealed record MyRegistrationPage(
    OwnRegistration Registration,
    IReadOnlyList<ReportState> Reports,
    CareOfOne? Care,
    string? Officer,
    OwnEnd? End,
    DateOnly Today);

/// <summary>Puts the page of one's own registrations together.</summary>
public sealed class MyRegistrations(
    OwnRegistrations registrations,
    PersonReportReading reports,
    OwnCare cares,
    OwnEnds ends,
    OfficerNames officers,
    TimeProvider clock)
{
    public async Task<IReadOnlyList<MyRegistrationPage>> ListAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        List<MyRegistrationPage> pages = [];
        var ended = (await ends.ListAsync(account, cancellationToken)).ToDictionary(end => end.Registration);
        foreach (var registration in await registrations.ListAsync(account, cancellationToken))
        {
            var care = await cares.FindAsync(registration.Number, cancellationToken);
            var told = await reports.OfAsync(registration.Number, cancellationToken);
            var officer = await NameOfAsync(care, cancellationToken);
            pages.Add(new MyRegistrationPage(
                registration, told, care, officer, ended.GetValueOrDefault(registration.Number), clock.TodayInChina()));
        }

        return pages;
    }

    private async Task<string?> NameOfAsync(CareOfOne? care, CancellationToken cancellationToken) => care?.Officer is { } officer
        ? (await officers.OfAsync([officer], cancellationToken)).GetValueOrDefault(officer)
        : null;
}

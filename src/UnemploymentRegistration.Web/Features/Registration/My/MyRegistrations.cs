using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>One's own registration, with what was reported about it.</summary>
public sealed record MyRegistrationPage(OwnRegistration Registration, IReadOnlyList<ReportState> Reports);

/// <summary>Puts the page of one's own registrations together.</summary>
public sealed class MyRegistrations(OwnRegistrations registrations, PersonReportReading reports)
{
    public async Task<IReadOnlyList<MyRegistrationPage>> ListAsync(ApplicantAccountId account, CancellationToken cancellationToken)
    {
        List<MyRegistrationPage> pages = [];
        foreach (var registration in await registrations.ListAsync(account, cancellationToken))
        {
            pages.Add(new MyRegistrationPage(registration, await reports.OfAsync(registration.Number, cancellationToken)));
        }

        return pages;
    }
}

using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>Everything that one account has.</summary>
public sealed record MyPage(
    IReadOnlyList<OwnApplicationLine> Applications,
    IReadOnlyList<OwnRegistration> Registrations,
    AgencyDirectory Agencies)
{
    /// <summary>A version of the privacy notice that the holder has not seen yet.</summary>
    public PrivacyNotice? NewNotice { get; init; }
}

/// <summary>The registrations of one account: those in force, and those that ended.</summary>

/// <summary>One application as it was filed, who is in charge of it, what staff corrected, and how an objection stands.</summary>
/// <param name="Decider">Who would answer an objection.</param>
/// <param name="LastDay">Until when one may object.</param>
public sealed record MyApplicationPage(
    OwnApplication Own,
    Agency Agency,
    IReadOnlyList<CorrectionLine> Corrections,
    ObjectionState? Objection,
    Agency Decider,
    DateOnly LastDay,
    bool MayObject);

/// <summary>Puts the page of one's own application together.</summary>
public sealed class MyApplications(
    OwnApplications applications,
    CorrectionReading corrections,
    ObjectionReading objections,
    ObjectionTerms terms,
    ReferenceData reference,
    TimeProvider clock)
{
    public async Task<MyApplicationPage?> FindAsync(
        ApplicantAccountId account,
        RegistrationApplicationId number,
        CancellationToken cancellationToken)
    {
        if (await applications.FindAsync(account, number, cancellationToken) is not { Application: var application } own)
        {
            return null;
        }

        var (agencies, lastDay) = (reference.Current.Agencies, terms.LastDayFor(application));
        var objection = await objections.OfApplicationAsync(number, cancellationToken);
        return new MyApplicationPage(
            own,
            agencies.Find(application.Agency)!,
            await corrections.OfAsync(number, cancellationToken),
            objection,
            agencies.Find(terms.DeciderOver(application).Agency)!,
            lastDay,
            MayObject: application.Status is ApplicationStatus.Refused && objection is null && clock.TodayInChina() <= lastDay);
    }
}

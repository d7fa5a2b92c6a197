using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>Tells early, page by page, what would refuse the application at its end; the submission has the last word.</summary>
public sealed class Obstacles(PersonOnFile onFile, ReferenceData reference, IFieldProtector protector, TimeProvider clock)
{
    /// <summary>Asked only for pages that the validator has passed.</summary>
    public async Task<DomainError?> FindAsync(StepPage page, ApplyForm form, CancellationToken cancellationToken) => page.Step switch
    {
        FormSteps.Document => await FindOnFileAsync(form, cancellationToken),
        FormSteps.Residence => FindOutside(form),
        _ => null,
    };

    /// <summary>Whether the number of what is on file may be shown: whoever types a stranger's document learns none.</summary>
    public async Task<bool> IsOwnAsync(DomainError error, ApplicantAccountId account, CancellationToken cancellationToken) =>
        error is AlreadyOnFile existing && await onFile.BelongsToAsync(existing, account, cancellationToken);

    private async Task<DomainError?> FindOnFileAsync(ApplyForm form, CancellationToken cancellationToken)
    {
        var today = clock.TodayInChina();
        if (form.ReadDocument(today) is not { } document)
        {
            return null;
        }

        var birth = form.DateOfBirth(document);
        return Domain.Intake.Eligibility.IsOldEnough(birth, today)
            ? await onFile.FindAsync(protector.IndexesOf(IndexedUse.Person, document.PersonKey), cancellationToken)
            : ApplicationErrors.NotYetSixteen(Domain.Intake.Eligibility.EligibleOn(birth));
    }

    private DomainError? FindOutside(ApplyForm form)
    {
        if (!DivisionCode.TryParse(form.Household.Division, out var household)
            || !DivisionCode.TryParse(form.Residence.Division, out var residence)
            || !RegistrationPlaceBases.TryParse(form.RegistrationPlaceBasis, out var basis))
        {
            return null;
        }

        var place = DivisionCode.TryParse(form.RegistrationPlace?.Division, out var named) ? named : null;
        var request = new RoutingRequest(residence, household, basis, place);
        return reference.Current.Router.RouteOnline(request, form.FollowsRegistrationPlace).Error;
    }
}

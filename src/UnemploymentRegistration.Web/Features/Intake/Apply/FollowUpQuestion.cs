using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>A question that only some answers raise; it comes on the same page after 继续, with or without scripts.</summary>
public static class FollowUpQuestion
{
    /// <summary>The property that is asked in addition; null where the answers need none.</summary>
    public static string? Of(StepPage page, ApplyForm form, TimeProvider clock) => page.Step switch
    {
        FormSteps.Document when AsksBirthDate(form, clock) => nameof(form.BirthDate),
        FormSteps.Person when form.Health == ApplyFormReading.Disabled => nameof(form.Disability),
        FormSteps.Residence when ApplyFormValidator.NeedsRegistrationPlace(form) => nameof(form.RegistrationPlace),
        _ => null,
    };

    /// <summary>Takes back the answer to a question that is no longer asked, so that it contradicts nothing.</summary>
    public static void ClearUnasked(ApplyForm form, TimeProvider clock)
    {
        if (ReadDocument(form, clock) is { DateOfBirth: not null })
        {
            form.BirthDate = null;
        }

        if (form.Health != ApplyFormReading.Disabled)
        {
            form.Disability = null;
        }

        if (!ApplyFormValidator.NeedsRegistrationPlace(form))
        {
            form.RegistrationPlace = null;
        }
    }

    // Rule 2.6: a travel permit does not tell the birth date.
    private static bool AsksBirthDate(ApplyForm form, TimeProvider clock) =>
        ReadDocument(form, clock) is { DateOfBirth: null };

    private static IdentityDocument? ReadDocument(ApplyForm form, TimeProvider clock) =>
        form.ReadDocument(clock.TodayInChina());
}

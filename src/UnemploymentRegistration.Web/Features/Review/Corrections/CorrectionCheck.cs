using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Review.Corrections;

/// <summary>Judges a correction by the rules of the form: what is wrong on the page at its field, what it breaks elsewhere on top.</summary>
public sealed class CorrectionCheck(IValidator<ApplyForm> validator, TimeProvider clock)
{
    private const int ShortestNote = 5;
    private const int LongestNote = 200;

    private static readonly string[] _ruleSets = [.. StepPage.All.Select(page => page.Step)];

    public async Task JudgeAsync(CorrectionPage page, ModelStateDictionary modelState, CancellationToken cancellationToken)
    {
        var context = ValidationContext<ApplyForm>.CreateWithOptions(page.Form, options => options.IncludeRuleSets(_ruleSets));
        foreach (var failure in (await validator.ValidateAsync(context, cancellationToken)).Errors)
        {
            var owner = StepPage.All.First(step => step.Properties.Contains(failure.PropertyName.Split('.', '[')[0]));
            var isHere = owner == page.Step;
            modelState.AddModelError(
                isHere ? $"{nameof(page.Form)}.{failure.PropertyName}" : string.Empty,
                isHere ? failure.ErrorMessage : $"“{owner.Title}”也要更正：{failure.ErrorMessage}");
        }

        if (TypedText.HoldsPersonalNumber(page.Note))
        {
            modelState.AddModelError(nameof(page.Note), RefusalErrors.PersonalNumber.Message);
        }
        else if (TypedText.Tidy(page.Note) is not { Length: >= ShortestNote and <= LongestNote })
        {
            modelState.AddModelError(nameof(page.Note), $"请写明更正理由，{ShortestNote}到{LongestNote}个字");
        }

        if (modelState.IsValid)
        {
            page.Changes = FieldChange.Between(page.Standing, FormOf(page));
            if (page.Changes.Count == 0)
            {
                modelState.AddModelError(string.Empty, CorrectionErrors.NothingChanged.Message);
            }
        }
    }

    /// <summary>Asked of a page that was judged and found right.</summary>
    public RegistrationForm FormOf(CorrectionPage page) => page.Form.ToForm(clock.TodayInChina());
}

using FluentValidation;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.Apply;

/// <summary>All answers before the declaration, and which pages still need something.</summary>
public sealed record CheckedForm(IReadOnlyList<CheckedStep> Steps)
{
    public CheckedStep? FirstIncomplete => Steps.FirstOrDefault(step => !step.IsComplete);
}

/// <summary>One page's answers.</summary>
public sealed record CheckedStep(StepPage Page, bool IsComplete, IReadOnlyList<AnswerLine> Answers);

public sealed class AnswerCheck(IValidator<ApplyForm> validator, AnswerLines lines)
{
    public async Task<CheckedForm> ReadAsync(ApplyForm form, CancellationToken cancellationToken)
    {
        var steps = new List<CheckedStep>();
        foreach (var page in StepPage.All)
        {
            steps.Add(new CheckedStep(page, await IsCompleteAsync(page, form, cancellationToken), lines.Of(page, form)));
        }

        return new CheckedForm(steps);
    }

    private async Task<bool> IsCompleteAsync(StepPage page, ApplyForm form, CancellationToken cancellationToken)
    {
        var context = ValidationContext<ApplyForm>.CreateWithOptions(form, options => options.IncludeRuleSets(page.Step));
        return (await validator.ValidateAsync(context, cancellationToken)).IsValid;
    }
}

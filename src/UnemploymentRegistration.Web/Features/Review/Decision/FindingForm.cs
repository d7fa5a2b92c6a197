using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>核实情况, as it is typed: how, on which day, what (rule 7.3).</summary>
public sealed class FindingForm
{
    public static IReadOnlyList<SelectListItem> Methods { get; } =
        [.. Enum.GetValues<FindingMethod>().Select(method => new SelectListItem(method.InWords(), method.ToCode()))];

    public string? Method { get; set; }

    public string? MadeOn { get; set; }

    public string? Text { get; set; }

    /// <summary>Asked of a form that was found complete and right.</summary>
    public FindingWords ToWords(DateOnly today) =>
        FindingMethods.TryParse(Method, out var method) && Birthday.Parse(MadeOn) is { } madeOn
            ? FindingWords.Of(method, madeOn, Text, today).Value!
            : throw new InvalidOperationException("The form was not checked.");
}

public sealed class FindingFormValidator : AbstractValidator<FindingForm>
{
    public FindingFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.Method).Must(code => FindingMethods.TryParse(code, out _)).WithMessage("请选择核实方式");

        RuleFor(f => f.MadeOn)
            .Cascade(CascadeMode.Stop)
            .Must(text => Birthday.Parse(text) is not null).WithMessage("请填写核实日期，例如 2026 年 3 月 6 日")
            .Must(text => Birthday.Parse(text) <= clock.TodayInChina()).WithMessage(FindingErrors.NotYet.Message);

        RuleFor(f => f.Text).Custom((text, context) =>
        {
            if (FindingWords.ReadText(text).Error is { } error)
            {
                context.AddFailure(error.Message);
            }
        });
    }
}

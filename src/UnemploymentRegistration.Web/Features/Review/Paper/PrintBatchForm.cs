using System.Globalization;
using FluentValidation;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Review.Paper;

/// <summary>批量打印, as it is typed or ticked: the numbers of applications.</summary>
public sealed class PrintBatchForm
{
    private static readonly char[] _separators = [' ', '\t', '\r', '\n', '　', ',', '，', '、', ';', '；'];

    public string? Numbers { get; set; }

    /// <summary>The numbers that were ticked in a list.</summary>
    public IList<string> Selected { get; init; } = [];

    /// <summary>What was given, each once; null for a word that is no number.</summary>
    internal IEnumerable<RegistrationApplicationId?> Given() => Selected
        .Concat((Numbers ?? "").Split(_separators, StringSplitOptions.RemoveEmptyEntries))
        .Select(word => long.TryParse(TypedText.Compact(word), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (RegistrationApplicationId?)new RegistrationApplicationId(number)
            : null)
        .Distinct();

    /// <summary>Asked of a form that was found right.</summary>
    public IEnumerable<RegistrationApplicationId> Read() => Given().OfType<RegistrationApplicationId>();
}

public sealed class PrintBatchFormValidator : AbstractValidator<PrintBatchForm>
{
    public PrintBatchFormValidator() => RuleFor(f => f.Numbers).Custom((_, context) =>
    {
        var given = context.InstanceToValidate.Given().ToList();
        if (given.Count == 0)
        {
            context.AddFailure("请填写要打印的申请编号");
        }
        else if (given.Contains(null))
        {
            context.AddFailure("申请编号只有数字。请核对，编号之间用空格、逗号或换行分开");
        }
        else if (given.Count > PrintFormsHandler.Most)
        {
            context.AddFailure($"一次最多打印{PrintFormsHandler.Most}份，请分几次打印");
        }
    });
}

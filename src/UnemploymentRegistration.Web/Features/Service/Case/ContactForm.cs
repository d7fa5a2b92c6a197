using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.Case;

/// <summary>联系记录, as it is typed: never who, when or where, which the program knows (rule 9.2).</summary>
public sealed class ContactForm
{
    public const string Yes = "yes";
    public const string No = "no";

    public static IReadOnlyList<SelectListItem> ReachedChoices { get; } = [new("联系上了", Yes), new("没有联系上", No)];

    public static IReadOnlyList<SelectListItem> Responses { get; } =
        [.. Enum.GetValues<ServiceResponse>().Select(response => new SelectListItem(response.InWords(), response.ToCode()))];

    public string? Method { get; set; }

    public string? Reached { get; set; }

    public IList<string> Offered { get; init; } = [];

    public string? Response { get; set; }

    public IList<string> Changes { get; init; } = [];

    public IList<string> Policies { get; init; } = [];

    public string? Note { get; set; }

    public string? NextStep { get; set; }

    public string? NextStepOn { get; set; }

    public static IEnumerable<SelectListItem> MethodsOf(CodeLists codes) =>
        codes.ContactMethod.Items.Select(method => new SelectListItem(method.Name, method.Code));

    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Null where a part cannot be read: its own message stands at its field.</summary>
    public ContactFacts? ToFacts()
    {
        var isReached = Reached == Yes;
        return ServiceCodes.TryParse(Method, out ContactMethod method)
            ? new ContactFacts(method, isReached && method is not ContactMethod.Comparison)
            {
                Offered = [.. Offered],
                Response = ServiceCodes.TryParse(Response, out ServiceResponse response) ? response : ServiceResponse.None,
                Changes = [.. Changes],
                Policies = [.. Policies],
                NextStepOn = ReadDay(NextStepOn),
                Note = ContactNote.Of(Note, NextStep),
            }
            : null;
    }

    /// <summary>Asked of a form that was found complete and right.</summary>
    public ContactWords ToWords(DateOnly today) =>
        ToFacts() is { } facts && ContactWords.Of(facts, today).Value is { } words
            ? words
            : throw new InvalidOperationException("The form was not checked.");
}

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator(CodeLists codes, TimeProvider clock)
    {
        RuleFor(f => f.Method).Must(code => ServiceCodes.TryParse(code, out ContactMethod _)).WithMessage("请选择联系方式");
        RuleFor(f => f.Reached)
            .Must(reached => reached is ContactForm.Yes or ContactForm.No).WithMessage("请选择是否联系上")
            .When(f => f.Method != ContactMethod.Comparison.ToCode());
        RuleFor(f => f.Offered).Must(all => all.All(codes.ServicePart.Contains)).WithMessage("请从列表中勾选服务内容");
        RuleFor(f => f.Changes).Must(all => all.All(codes.StateChange.Contains)).WithMessage("请从列表中勾选状态变化");
        RuleFor(f => f.Policies).Must(all => all.All(codes.SupportPolicy.Contains)).WithMessage("请从列表中勾选政策");
        RuleFor(f => f.Response)
            .Must(code => string.IsNullOrEmpty(code) || ServiceCodes.TryParse(code, out ServiceResponse _)).WithMessage("请选择本人的答复");
        RuleFor(f => f.NextStepOn)
            .Must(text => string.IsNullOrWhiteSpace(text) || ContactForm.ReadDay(text) is not null).WithMessage("请填写日期，例如 2026-03-06");
        RuleFor(f => f.NextStepOn)
            .NotEmpty().WithMessage("请填写下一步的日期")
            .When(f => !string.IsNullOrWhiteSpace(f.NextStep));
        RuleFor(f => f.Note).Custom((text, context) => Add(context, ContactNote.ErrorOf(text)));
        RuleFor(f => f.NextStep).Custom((text, context) => Add(context, ContactNote.ErrorOf(text)));
        RuleFor(f => f).Custom((form, context) =>
        {
            foreach (var error in form.ToFacts() is { } facts ? ContactWords.ErrorsOf(facts, clock.TodayInChina()) : [])
            {
                context.AddFailure(FieldOf(error), error.Message);
            }
        });
    }

    private static void Add(ValidationContext<ContactForm> context, DomainError? error)
    {
        if (error is not null)
        {
            context.AddFailure(error.Message);
        }
    }

    private static string FieldOf(DomainError error) => error switch
    {
        _ when error == ServiceCaseErrors.ComparisonNeedsAll => nameof(ContactForm.Changes),
        _ when error == ServiceCaseErrors.NotReachedSaysNothing => nameof(ContactForm.Reached),
        _ when error == ServiceCaseErrors.ResponseNeedsAnOffer => nameof(ContactForm.Offered),
        _ when error == ServiceCaseErrors.NextStepOutOfRange => nameof(ContactForm.NextStepOn),
        _ => nameof(ContactForm.Note),
    };
}

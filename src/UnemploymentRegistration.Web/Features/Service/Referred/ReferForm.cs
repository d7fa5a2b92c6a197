using FluentValidation;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Web.Features.Service.Referred;

/// <summary>参照服务人员, as staff type them: who, by which document, of which group (rule 1.4).</summary>
public sealed class ReferForm
{
    public string? Name { get; set; }

    public string? DocumentType { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Mobile { get; set; }

    public string? Group { get; set; }

    /// <summary>A code or a part of a name; empty for the officer's own agency.</summary>
    public string? Agency { get; set; }

    /// <summary>Asked of a form that was found complete and right.</summary>
    public ReferredPerson ToPerson(DateOnly today)
    {
        var document = ReadDocument(today)?.Value ?? throw new InvalidOperationException("The form was not checked.");
        return new ReferredPerson(
            PersonName.Read(Name).Value!,
            document,
            MobileNumber.Read(Mobile, document.IsHongKongMacaoTaiwan).Value!,
            Group!);
    }

    /// <summary>Null where no kind of document was chosen.</summary>
    internal Result<IdentityDocument>? ReadDocument(DateOnly today) =>
        IdentityDocumentKinds.TryParse(DocumentType, out var kind)
            ? IdentityDocument.Read(kind, DocumentNumber, today)
            : default(Result<IdentityDocument>?);
}

public sealed class ReferFormValidator : AbstractValidator<ReferForm>
{
    public ReferFormValidator(CodeLists codes, TimeProvider clock)
    {
        RuleFor(f => f.Name).Custom((text, context) => Add(context, PersonName.Read(text).Error));
        RuleFor(f => f.DocumentType).Must(code => IdentityDocumentKinds.TryParse(code, out _)).WithMessage("请选择证件类型");
        RuleFor(f => f.DocumentNumber).Custom((number, context) =>
            Add(context, TypedText.Tidy(number) is null
                ? IdentityDocumentErrors.Missing
                : context.InstanceToValidate.ReadDocument(clock.TodayInChina())?.Error));
        RuleFor(f => f.Mobile).Custom((text, context) => Add(
            context,
            MobileNumber.Read(
                text,
                context.InstanceToValidate.ReadDocument(clock.TodayInChina()) is { Value.IsHongKongMacaoTaiwan: true }).Error));
        RuleFor(f => f.Group).Must(codes.ReferredServiceGroup.Contains).WithMessage("请选择参照服务的类别");
    }

    private static void Add(ValidationContext<ReferForm> context, DomainError? error)
    {
        if (error is not null)
        {
            context.AddFailure(error.Message);
        }
    }
}

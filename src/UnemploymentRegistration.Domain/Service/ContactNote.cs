using System.Text.Json;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>备注和下一步: an officer's own words about a contact; sealed, and never printed.</summary>
public sealed record ContactNote(string? Text, string? NextStep)
{
    public const int Longest = 200;

    public static ContactNote Empty { get; } = new(null, null);

    public bool IsEmpty => Text is null && NextStep is null;

    /// <summary>Of lines without a mistake (<see cref="ErrorOf"/>).</summary>
    public static ContactNote Of(string? text, string? nextStep) => new(TypedText.Tidy(text), TypedText.Tidy(nextStep));

    /// <summary>What is wrong with one line: too long, or a number of a person in it.</summary>
    public static DomainError? ErrorOf(string? typed) => TypedText.HoldsPersonalNumber(typed)
        ? ServiceCaseErrors.PersonalNumber
        : TypedText.Tidy(typed) is { Length: > Longest } ? ServiceCaseErrors.NoteTooLong : null;

    public static ContactNote Open(Protected value, ProtectedField field, IFieldProtector protector) =>
        JsonSerializer.Deserialize<ContactNote>(protector.Open(value, field))!;

    public Protected Seal(ProtectedField field, IFieldProtector protector) => protector.Seal(JsonSerializer.Serialize(this), field);

    public override string ToString() => nameof(ContactNote);
}

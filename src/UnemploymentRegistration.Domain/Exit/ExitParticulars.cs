using System.Text.Json;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>What a case says of the person's life, sealed as one value.</summary>
/// <param name="Mark">By which the record of the source is known again; of other origins the number of the case.</param>
/// <param name="Reference">As the source writes it.</param>
/// <param name="Said">What the person reported, or why an officer opened the case.</param>
/// <param name="Circumstances">实际情况, as the officer wrote them down (rule 10.3).</param>
public sealed record ExitParticulars(
    string Mark,
    string? Reference,
    string? Said,
    decimal? MonthlyIncome,
    decimal? IncomeFloor,
    string? Circumstances)
{
    public Protected Seal(ProtectedField field, IFieldProtector protector) =>
        protector.Seal(JsonSerializer.Serialize(this), field);

    public static ExitParticulars Open(Protected value, ProtectedField field, IFieldProtector protector) =>
        JsonSerializer.Deserialize<ExitParticulars>(protector.Open(value, field))!;

    public override string ToString() => nameof(ExitParticulars);
}

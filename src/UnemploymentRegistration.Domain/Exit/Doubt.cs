using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>核实事由: why an officer looks into a registration, with what the ground asks for before anything is opened.</summary>
public sealed record Doubt(DeregistrationGround Ground, ExitWords Why)
{
    public DateOnly? FactOn { get; init; }

    /// <summary>Of imprisonment alone (rule 10.4).</summary>
    public Custody? Custody { get; init; }

    /// <summary>Of a stable income alone (rule 10.5).</summary>
    public IncomeTest? Income { get; init; }

    /// <summary>The entry of the local list, of a local ground alone (rule 10.7).</summary>
    public long? LocalGround { get; init; }

    /// <summary>Whether the contacts say so; of the two grounds that count alone (rule 9.4).</summary>
    public bool CountersSaySo { get; init; }

    /// <summary>Null where the ground may be looked into.</summary>
    public DomainError? WhyMayNotOpen() => Ground switch
    {
        DeregistrationGround.Imprisoned => WhyNotImprisoned(Custody),
        DeregistrationGround.StableIncome => Income is null ? ExitErrors.IncomeMissing : Income.WhyNot(),
        DeregistrationGround.Local => LocalGround is null ? ExitErrors.LocalGroundMissing : null,
        _ when Ground.NeedsCircumstances() => CountersSaySo ? null : ExitErrors.CountersSayNot(Ground),
        _ => null,
    };

    internal static DomainError? WhyNotImprisoned(Custody? custody) => custody switch
    {
        Exit.Custody.InPrison => null,
        null => ExitErrors.CustodyMissing,
        _ => ExitErrors.NotInPrison,
    };
}

/// <summary>收入标准: whether the work is stable and what it brings reaches the county's standard of that day (rule 10.5).</summary>
/// <param name="Floor">Null where the county has entered no standard.</param>
public sealed record IncomeTest(bool IsStable, decimal Monthly, decimal? Floor)
{
    public DomainError? WhyNot()
    {
        if (!IsStable)
        {
            return ExitErrors.NotStable;
        }

        if (Floor is not { } floor)
        {
            return ExitErrors.NoStandard;
        }

        return Monthly < floor ? ExitErrors.BelowStandard(floor) : null;
    }

    public override string ToString() => nameof(IncomeTest);
}

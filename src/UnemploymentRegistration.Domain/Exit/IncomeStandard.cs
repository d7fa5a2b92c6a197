using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>最低生活保障标准: what a county counts as the least a month must bring, from a day on (rule 10.5).</summary>
/// <remarks>A row holds until the next of the same county and kind; none is changed, because cases rest on it.</remarks>
public sealed class IncomeStandard : Aggregate
{
    private const decimal Highest = 100_000;

    private IncomeStandard()
    {
    }

    public long Id { get; private init; }

    public DivisionCode County { get; private init; } = null!;

    public IncomeStandardKind Kind { get; private init; }

    public DateOnly ValidFrom { get; private init; }

    /// <summary>元/月.</summary>
    public decimal Monthly { get; private init; }

    /// <summary>文件名称和文号.</summary>
    public string Document { get; private init; } = "";

    public override AgencyCode Overseer => new(County.Value);

    public override long OversightKey => Id;

    public static Result<IncomeStandard> Enter(
        long id,
        DivisionCode county,
        IncomeStandardKind kind,
        DateOnly validFrom,
        decimal monthly,
        string? document)
    {
        if (county.Value.Length is not 6)
        {
            return ExitListErrors.NotCounty;
        }

        if (monthly is <= 0 or > Highest)
        {
            return ExitListErrors.AmountOutOfRange;
        }

        if (LocalGround.ReadDocument(document) is not { IsRefused: false, Value: var tidy })
        {
            return ExitListErrors.DocumentMissing;
        }

        var standard = new IncomeStandard
        {
            Id = id,
            County = county,
            Kind = kind,
            ValidFrom = validFrom,
            Monthly = decimal.Round(monthly, 2),
            Document = tidy,
        };
        standard.Record(OversightAct.ExitTermsChanged, $"{county}: {kind} {standard.Monthly:0.##} – {validFrom:O} ({tidy})");
        return standard;
    }
}

/// <summary>标准种类: the notice names dibao, the ministry's regulation the minimum wage; a setting chooses.</summary>
public enum IncomeStandardKind
{
    /// <summary>最低生活保障标准.</summary>
    Dibao = 1,

    /// <summary>最低工资标准.</summary>
    MinimumWage = 2,
}

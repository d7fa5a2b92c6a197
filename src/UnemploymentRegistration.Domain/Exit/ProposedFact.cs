using System.Globalization;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>比对事实: the record of a source that a proposal rests on (rule 10.2).</summary>
/// <param name="SameNumber">Whether it bears the very number on file, and not another document of the person.</param>
/// <param name="Reference">By which the office finds its record again; personal.</param>
/// <param name="AsOf">The day of the list.</param>
public sealed record ProposedFact(
    ComparisonSource Source,
    SourceFact Fact,
    DateOnly? Since,
    bool SameNumber,
    bool SameName,
    string? Reference,
    DateOnly? AsOf)
{
    /// <summary>Null where the fact ends nothing: paying insurance for oneself is no employment (rule 7.2).</summary>
    public DeregistrationGround? Ground => Fact switch
    {
        SourceFact.Pension => DeregistrationGround.Pension,
        SourceFact.Employed => DeregistrationGround.Hired,
        SourceFact.BusinessLicence => DeregistrationGround.OwnBusiness,
        SourceFact.Deceased => DeregistrationGround.Deceased,
        SourceFact.Imprisoned => DeregistrationGround.Imprisoned,
        _ => null,
    };

    /// <summary>By which the same record is known again; without a reference its fact and day are all that tells it.</summary>
    public string Mark => string.IsNullOrWhiteSpace(Reference)
        ? string.Create(CultureInfo.InvariantCulture, $"{Fact.ToCode()}@{Since:O}")
        : Reference;

    /// <summary>情况清楚: same number, same name, dated after the registration; never where a list says dead or imprisoned.</summary>
    public bool IsClearFor(DateOnly registeredOn) =>
        Ground is { } ground && ground.FollowsFromComparison() && SameNumber && SameName && Since > registeredOn;

    public override string ToString() => $"{Source.ToCode()} {Fact.ToCode()}";
}

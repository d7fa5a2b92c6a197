using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>本人报告: what a person says of work that was found, and what the sources say to it (rule 10.6).</summary>
/// <param name="Found">The record by which a source bears it out; null where none does.</param>
public sealed record WorkReport(ReportedWork Kind, DateOnly Since, string? Words, ProposedFact? Found)
{
    public DeregistrationGround Ground => Kind switch
    {
        ReportedWork.Hired => DeregistrationGround.Hired,
        ReportedWork.OwnBusiness => DeregistrationGround.OwnBusiness,
        _ => DeregistrationGround.StableIncome,
    };

    public override string ToString() => nameof(WorkReport);
}

/// <summary>就业方式, as the person says it.</summary>
public enum ReportedWork
{
    /// <summary>被单位录用.</summary>
    Hired = 1,

    /// <summary>个体经营或创办企业.</summary>
    OwnBusiness = 2,

    /// <summary>其他有稳定收入的劳动: looked into, because of the income (rule 10.5).</summary>
    OtherWork = 3,
}

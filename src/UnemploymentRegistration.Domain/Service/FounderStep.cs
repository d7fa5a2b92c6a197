namespace UnemploymentRegistration.Domain.Service;

/// <summary>创业步骤: one step of who wants to found a business, with the day on which it was taken (9.1(4)).</summary>
public sealed record FounderStep(FounderStepKind Kind, DateOnly On);

/// <summary>创业服务的步骤, up to the loan application (9.1(4)).</summary>
public enum FounderStepKind
{
    /// <summary>创业培训.</summary>
    Training = 1,

    /// <summary>开业指导.</summary>
    Opening = 2,

    /// <summary>融资服务.</summary>
    Finance = 3,

    /// <summary>政策落实.</summary>
    Policy = 4,

    /// <summary>创业担保贷款申请.</summary>
    LoanApplication = 5,
}

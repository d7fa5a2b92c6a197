namespace UnemploymentRegistration.Domain.Service;

/// <summary>转接状态: until it is accepted the sender keeps the duty (rule 9.7).</summary>
public enum CaseHandOverStatus
{
    /// <summary>等待接收.</summary>
    Offered = 1,

    /// <summary>已接收.</summary>
    Accepted = 2,

    /// <summary>已退回，说明理由.</summary>
    Declined = 3,

    /// <summary>转出机构撤回.</summary>
    Withdrawn = 4,
}

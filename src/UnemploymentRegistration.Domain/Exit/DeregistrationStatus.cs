namespace UnemploymentRegistration.Domain.Exit;

/// <summary>注销案状态 (rules 10.1, 10.2).</summary>
public enum DeregistrationStatus
{
    /// <summary>待确认: a comparison or the person says so, and nobody has looked yet.</summary>
    Proposed = 1,

    /// <summary>核实中.</summary>
    Investigating = 2,

    /// <summary>已告知本人.</summary>
    Informed = 3,

    /// <summary>已确认注销.</summary>
    Confirmed = 4,

    /// <summary>核实不符: looked into and not so; never proposed again for the same record of the source.</summary>
    Cleared = 5,

    /// <summary>已撤回: the source corrected itself, or the registration ended for another reason.</summary>
    Withdrawn = 6,

    /// <summary>已撤销: an objection found the deregistration wrong (rule 7.7).</summary>
    Overturned = 7,
}

/// <summary>注销案来源.</summary>
public enum DeregistrationOrigin
{
    /// <summary>数据比对.</summary>
    Comparison = 1,

    /// <summary>本人报告 (rule 10.6).</summary>
    OwnReport = 2,

    /// <summary>工作人员发现.</summary>
    Officer = 3,
}

/// <summary>服刑方式 (rule 10.4).</summary>
public enum Custody
{
    /// <summary>收监执行.</summary>
    InPrison = 1,

    /// <summary>缓刑: no imprisonment.</summary>
    Suspended = 2,

    /// <summary>监外执行: no imprisonment.</summary>
    OutsidePrison = 3,
}

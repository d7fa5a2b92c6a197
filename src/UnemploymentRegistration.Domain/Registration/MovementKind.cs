namespace UnemploymentRegistration.Domain.Registration;

/// <summary>变动类别: in which way somebody comes to an agency's register or leaves it (rule 11.3).</summary>
public enum MovementKind
{
    /// <summary>新增: entered in the register. That the record goes on to its platform at once is no transfer.</summary>
    New = 1,

    /// <summary>注销.</summary>
    Ended = 2,

    /// <summary>转移: out of one agency and into another.</summary>
    HandedOver = 3,

    /// <summary>恢复: a deregistration was wrong and counts as not made (rule 7.7).</summary>
    Restored = 4,
}

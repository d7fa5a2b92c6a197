namespace UnemploymentRegistration.Domain.Review;

/// <summary>申诉状态: an objection is answered once; nobody closes it without an answer.</summary>
public enum ObjectionStatus
{
    Open = 1,

    /// <summary>维持原决定: the objection found no ground.</summary>
    Upheld = 2,

    /// <summary>撤销原决定.</summary>
    Overturned = 3,
}

/// <summary>申诉对象: which sort of decision an objection is against (rule 7.7).</summary>
public enum ObjectionSubject
{
    /// <summary>不予登记.</summary>
    Refusal = 1,

    /// <summary>注销.</summary>
    Deregistration = 2,
}

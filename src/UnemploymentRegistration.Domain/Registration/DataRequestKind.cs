namespace UnemploymentRegistration.Domain.Registration;

/// <summary>请求种类: what the law lets a person ask for (个人信息保护法 44–48).</summary>
public enum DataRequestKind
{
    /// <summary>复制: beyond what the own page gives at once (45).</summary>
    Copy = 1,

    /// <summary>更正、补充 (46).</summary>
    Correction = 2,

    /// <summary>删除 (47).</summary>
    Deletion = 3,

    /// <summary>限制或者拒绝处理 (44).</summary>
    Objection = 4,

    /// <summary>解释说明 (48).</summary>
    Explanation = 5,
}

/// <summary>请求状态: answered once; nobody closes a request without an answer (50).</summary>
public enum DataRequestStatus
{
    Open = 1,

    /// <summary>已同意.</summary>
    Granted = 2,

    /// <summary>不同意，已说明理由.</summary>
    Declined = 3,
}

namespace UnemploymentRegistration.Domain.Desk;

/// <summary>列表: the lists whose filters and columns an officer arranges.</summary>
public enum StaffList
{
    /// <summary>待办申请.</summary>
    Queue = 1,

    /// <summary>登记名册.</summary>
    Register = 2,

    /// <summary>服务台账.</summary>
    Caseload = 3,
}

namespace UnemploymentRegistration.Domain.Service;

/// <summary>资料种类: the three lists of 二(一), and the texts that are sent to people.</summary>
public enum DocumentKind
{
    /// <summary>政策清单.</summary>
    PolicyList = 1,

    /// <summary>服务清单.</summary>
    ServiceList = 2,

    /// <summary>经办机构清单.</summary>
    AgencyList = 3,

    /// <summary>短信模板.</summary>
    SmsTemplate = 4,
}

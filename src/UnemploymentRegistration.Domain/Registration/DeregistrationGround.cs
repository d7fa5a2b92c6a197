namespace UnemploymentRegistration.Domain.Registration;

/// <summary>注销情形: the closed list of why a registration ends — 二(三); nobody invents another one (rules 10.1, 10.7).</summary>
public enum DeregistrationGround
{
    /// <summary>已依法享受基本养老保险待遇.</summary>
    Pension = 1,

    /// <summary>被各类用人单位录用或招聘.</summary>
    Hired = 2,

    /// <summary>从事个体经营、创办企业或民办非企业.</summary>
    OwnBusiness = 3,

    /// <summary>已从事有稳定收入的劳动，月收入不低于当地最低生活保障标准 (rule 10.5).</summary>
    StableIncome = 4,

    /// <summary>入学.</summary>
    EnrolledInSchool = 5,

    /// <summary>应征服兵役.</summary>
    MilitaryService = 6,

    /// <summary>移居境外.</summary>
    Emigrated = 7,

    /// <summary>完全丧失劳动能力.</summary>
    LostCapacity = 8,

    /// <summary>被判刑收监执行 (rule 10.4).</summary>
    Imprisoned = 9,

    /// <summary>死亡.</summary>
    Deceased = 10,

    /// <summary>无正当理由连续3次拒绝接受公共就业服务 (rule 10.3).</summary>
    RefusedThreeTimes = 11,

    /// <summary>连续6个月无法取得联系 (rule 10.3).</summary>
    UnreachableSixMonths = 12,

    /// <summary>各地确定的其他情形, from a dated list (rule 10.7).</summary>
    Local = 13,
}

namespace UnemploymentRegistration.Domain.Review;

/// <summary>比对事实: what a source may say of a person.</summary>
public enum SourceFact
{
    /// <summary>就业: insured by an employer, or filed as hired.</summary>
    Employed = 1,

    /// <summary>灵活就业个人缴费: no employment (rule 7.2).</summary>
    FlexibleInsured = 2,

    /// <summary>市场主体登记: to be looked into, not by itself a ground of refusal (rule 7.2).</summary>
    BusinessLicence = 3,

    /// <summary>领取基本养老保险待遇.</summary>
    Pension = 4,

    /// <summary>死亡: a list that says so only opens a look (rule 10.2).</summary>
    Deceased = 5,

    /// <summary>服刑: a list that says so only opens a look (rule 10.2).</summary>
    Imprisoned = 6,

    /// <summary>身份信息一致: the number exists and belongs to this name.</summary>
    IdentityOk = 7,
}

/// <summary>The words of the facts, as lists and live answers write them.</summary>
public static class SourceFacts
{
    private static readonly SourceFact[] _all = Enum.GetValues<SourceFact>();

    public static bool TryParse(ReadOnlySpan<char> code, out SourceFact fact)
    {
        foreach (var candidate in _all)
        {
            if (code.SequenceEqual(candidate.ToCode()))
            {
                fact = candidate;
                return true;
            }
        }

        fact = default;
        return false;
    }

    public static string ToCode(this SourceFact fact) => fact switch
    {
        SourceFact.Employed => "employed",
        SourceFact.FlexibleInsured => "flexible-insured",
        SourceFact.BusinessLicence => "business-licence",
        SourceFact.Pension => "pension",
        SourceFact.Deceased => "deceased",
        SourceFact.Imprisoned => "imprisoned",
        SourceFact.IdentityOk => "identity-ok",
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}

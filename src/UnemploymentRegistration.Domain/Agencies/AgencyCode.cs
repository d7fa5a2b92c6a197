namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>经办机构代码: the code of the agency's division; a commission without a division has one of its own.</summary>
public readonly record struct AgencyCode(string Value)
{
    /// <summary>吉林省就业服务局: the head of the province, and keeper of the unassigned queue (rule 5.4).</summary>
    public static AgencyCode Province { get; } = new("22");

    public override string ToString() => Value;
}

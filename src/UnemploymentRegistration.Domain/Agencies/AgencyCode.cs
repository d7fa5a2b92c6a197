namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>经办机构代码: the code of the agency's division; a commission without a division has one of its own.</summary>
public readonly record struct AgencyCode(string Value)
{
    private const int Shortest = 2;
    private const int Longest = 12;

    /// <summary>吉林省就业服务局: the head of the province, and keeper of the unassigned queue (rule 5.4).</summary>
    public static AgencyCode Province { get; } = new("22");

    /// <summary>A code that an agency may bear: digits only, as many as a division's code can have.</summary>
    public static bool TryParse(string? text, out AgencyCode code)
    {
        var isWellFormed = text is { Length: >= Shortest and <= Longest } && text.All(char.IsAsciiDigit);
        code = isWellFormed ? new AgencyCode(text!) : default;
        return isWellFormed;
    }

    public override string ToString() => Value;
}

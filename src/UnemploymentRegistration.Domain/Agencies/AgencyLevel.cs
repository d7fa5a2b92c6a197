namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>级别: the words of the divisions' list; a higher number is nearer to the people.</summary>
public enum AgencyLevel
{
    Province = 1,
    City = 2,
    County = 3,
    Street = 4,
    Community = 5,
}

/// <summary>The levels as words.</summary>
public static class AgencyLevels
{
    /// <summary>The word as the divisions' list and the interface for channels write it.</summary>
    public static string ToCode(this AgencyLevel level) => level switch
    {
        AgencyLevel.Province => "province",
        AgencyLevel.City => "city",
        AgencyLevel.County => "county",
        AgencyLevel.Street => "street",
        AgencyLevel.Community => "community",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static AgencyLevel Parse(string word) => word switch
    {
        "province" => AgencyLevel.Province,
        "city" => AgencyLevel.City,
        "county" => AgencyLevel.County,
        "street" => AgencyLevel.Street,
        "community" => AgencyLevel.Community,
        _ => throw new FormatException("The text is not a level of division."),
    };
}

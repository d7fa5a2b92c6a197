namespace UnemploymentRegistration.Domain;

/// <summary>The numbers of the notice 吉人社发〔2020〕21号, each with its clause.</summary>
public static class StatutoryLimits
{
    /// <summary>一(一): years of age from which a person may register; there is no upper age.</summary>
    public const int MinimumAge = 16;

    /// <summary>一(三): working days to decide an application.</summary>
    public const int WorkingDaysToDecide = 3;

    /// <summary>二(一): working days from registration to the first contact.</summary>
    public const int WorkingDaysToFirstContact = 5;

    /// <summary>
    /// Working days to answer a request about personal information. The law asks for a handling that is "convenient"
    /// (个人信息保护法 50) and names no days; 15 is what 国信办秘字〔2019〕191号 六 counts as the longest.
    /// </summary>
    public const int WorkingDaysToAnswerDataRequest = 15;
}

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

namespace UnemploymentRegistration.Application;

/// <summary>The names of the filters that stand on every query; lifting one is said aloud, by its name.</summary>
public static class RegistryFilters
{
    public const string Jurisdiction = "Jurisdiction";

    /// <summary>What belongs to one officer alone, whatever the jurisdiction of others.</summary>
    public const string Own = "Own";
}

namespace UnemploymentRegistration.Infrastructure.Persistence.Seeding;

/// <summary>The files that a new database starts with; they lie beside the assembly.</summary>
public static class SeedFiles
{
    public static Stream OpenDivisions() => Open("divisions.csv");

    public static Stream OpenDivisionChanges() => Open("division-changes.csv");

    public static Stream OpenHolidays() => Open("holidays.json");

    public static Stream OpenCodes() => Open("codes.json");

    /// <summary>The versions of the privacy notice, one file each.</summary>
    public static string PrivacyFolder => Path.Combine(AppContext.BaseDirectory, "Seeds", "privacy");

    private static FileStream Open(string name) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Seeds", name));
}

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>The folder that settings and relative paths are found in: the project while it is developed, else the program's own.</summary>
public static class ContentRoot
{
    private const string Mark = "appsettings.json";

    /// <summary>Null leaves it to the host, which takes the current folder: there, dotnet run and tests stand in the project.</summary>
    public static string? Find() => File.Exists(Mark) ? null : AppContext.BaseDirectory;
}

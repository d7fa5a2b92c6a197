using System.Xml.Linq;

namespace UnemploymentRegistration.Domain.Tests.Conventions;

/// <summary>The sources that these tests were built from.</summary>
internal static class SourceTree
{
    public static DirectoryInfo Root { get; } = FindRoot();

    public static IEnumerable<FileInfo> Sources(string project) => Root.GetDirectories($"src/{project}")
        .SelectMany(folder => folder.EnumerateFiles("*.cs", SearchOption.AllDirectories))
        .Where(file => !file.FullName.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static IReadOnlyList<string> ReferencesOf(string project) => [.. Items(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension)!];

    public static IReadOnlyList<string> PackagesOf(string project) => Items(project, "PackageReference");

    private static string[] Items(string project, string kind) => [.. XDocument
        .Load(Path.Combine(Root.FullName, "src", project, $"{project}.csproj"))
        .Descendants(kind)
        .Select(item => item.Attribute("Include")!.Value)];

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("*.sln").Length == 0)
        {
            folder = folder.Parent!;
        }

        return folder;
    }
}

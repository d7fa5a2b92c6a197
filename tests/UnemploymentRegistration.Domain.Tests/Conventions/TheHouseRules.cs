using System.Reflection;
using System.Text.RegularExpressions;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Domain.Tests.Conventions;

/// <summary>Who may use whom, and how things are called.</summary>
public sealed partial class TheHouseRules
{
    private const string Prefix = "UnemploymentRegistration.";

    private static readonly Assembly _domain = typeof(RegistrationApplication).Assembly;

    // The stages in the order of the way: 申请–审核–登记–服务–退出. Each may use those before it.
    private static readonly string[] _stages = ["Intake", "Review", "Registration", "Service", "Exit"];

    // These read all stages, and no stage knows of them.
    private static readonly string[] _readers = ["Statistics", "Exchange"];

    public static TheoryData<string, string[]> References => new()
    {
        { "Domain", [] },
        { "Application", ["Domain"] },
        { "Infrastructure", ["Application"] },
        { "Migrations.Sqlite", ["Infrastructure"] },
        { "Migrations.SqlServer", ["Infrastructure"] },
        { "Web", ["Application", "Domain", "Infrastructure", "Migrations.SqlServer", "Migrations.Sqlite"] },
    };

    public static TheoryData<string> Projects => [.. SourceTree.Root.GetDirectories("src/Unemployment*").Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(References))]
    public void A_project_refers_to_those_below_it_and_to_no_other(string project, string[] allowed)
    {
        var own = SourceTree.ReferencesOf($"{Prefix}{project}").Where(reference => reference.StartsWith(Prefix, StringComparison.Ordinal));

        Assert.Equal(allowed, own.Select(reference => reference[Prefix.Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_domain_needs_no_package_and_nothing_but_the_framework()
    {
        Assert.Empty(SourceTree.PackagesOf($"{Prefix}Domain"));
        Assert.All(_domain.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_stage_uses_only_stages_before_it_and_what_all_share_uses_none()
    {
        var offences =
            from type in TypeUse.Written(_domain)
            let room = RoomOf(type)
            from used in TypeUse.Of(type)
            where used.Assembly == _domain && !MayUse(room, RoomOf(used))
            select $"{room}: {type.Name} uses {used.Name} of {RoomOf(used)}";

        Assert.Empty(offences.Distinct());
    }

    [Fact]
    public void What_a_type_uses_is_found_in_its_members_and_in_what_they_do()
    {
        Assert.Contains(typeof(RegistrationApplicationId), TypeUse.Of(typeof(RegistrationRecord)));
        Assert.Contains(typeof(Eligibility), TypeUse.Of(typeof(RegistrationApplication)));
    }

    [Theory]
    [InlineData("Review", "Intake", true)]
    [InlineData("Intake", "Review", false)]
    [InlineData("Intake", "People", true)]
    [InlineData("People", "Intake", false)]
    [InlineData("Exit", "Statistics", false)]
    [InlineData("Statistics", "Exit", true)]
    [InlineData("People", "Agencies", true)]
    public void The_order_of_the_rooms_is_the_order_of_the_way(string room, string used, bool may) => Assert.Equal(may, MayUse(room, used));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_class_ends_in_a_word_that_says_nothing(string project) =>
        Assert.DoesNotContain(Declarations(project), name => Empty().IsMatch(name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_type_is_named_like_a_part_of_its_own_namespaces(string project)
    {
        var segments = SourceTree.Sources(project)
            .Select(file => Namespace().Match(File.ReadAllText(file.FullName)).Groups["name"].Value)
            .SelectMany(name => name.Split('.'))
            .ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Declarations(project), segments.Contains);
    }

    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_is()
    {
        var silent =
            from file in SourceTree.Sources($"{Prefix}Domain")
            let lines = File.ReadAllLines(file.FullName)
            from i in Enumerable.Range(1, lines.Length - 1)
            where PublicType().IsMatch(lines[i]) && !IsSaid(lines, i)
            select $"{file.Name}: {lines[i]}";

        Assert.Empty(silent);
    }

    // Razor itself looks for the views of several pages in a folder called Shared.
    [Fact]
    public void No_folder_is_named_for_having_no_name()
    {
        var folders = SourceTree.Root.GetDirectories("src")[0].EnumerateDirectories("*", SearchOption.AllDirectories)
            .Where(folder => !Foreign().IsMatch(folder.FullName))
            .Where(folder => folder.Name is "Common" or "Helpers" or "Utils" || (folder.Name is "Shared" && !folder.FullName.Contains("Features", StringComparison.Ordinal)));

        Assert.Empty(folders.Select(folder => folder.FullName));
    }

    private static bool MayUse(string room, string used)
    {
        var (own, other) = (Array.IndexOf(_stages, room), Array.IndexOf(_stages, used));
        return _readers.Contains(room) || (!_readers.Contains(used) && (other < 0 || other <= own));
    }

    private static string RoomOf(Type type) => type.Namespace?.Split('.').ElementAtOrDefault(2) ?? "";

    private static bool IsSaid(string[] lines, int declaration)
    {
        var above = declaration - 1;
        while (lines[above].StartsWith('['))
        {
            above--;
        }

        return lines[above].StartsWith("///", StringComparison.Ordinal) || PartSaysIt(lines[declaration]);
    }

    // One part of a class says what the whole is.
    private static bool PartSaysIt(string line) => line.Contains(" partial ", StringComparison.Ordinal);

    private static IEnumerable<string> Declarations(string project) => SourceTree.Sources(project)
        .Where(file => !file.Directory!.Name.Equals("Migrations", StringComparison.Ordinal))
        .SelectMany(file => AnyType().Matches(File.ReadAllText(file.FullName)))
        .Select(match => match.Groups["name"].Value);

    [GeneratedRegex("^namespace (?<name>[\\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex("^\\s*(public|internal|private|file)[\\w ]* (class|record|struct|interface|enum) (?<name>\\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyType();

    [GeneratedRegex("^public [\\w ]*\\b(class|record|struct|interface|enum) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex("(Service|Manager|(?<!Tag)Helper|Helpers|Util|Utils|Utility|Common)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Empty();

    [GeneratedRegex("[/\\\\](bin|obj|node_modules|wwwroot)([/\\\\]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Foreign();
}

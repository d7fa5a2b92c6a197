using System.Text.Json;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Tests.Protection;

public sealed class ReadingTheKeyFile : IDisposable
{
    private static readonly string _key = Convert.ToBase64String(new byte[ProtectionKeys.KeySize]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keys-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "protection.keys");

    public static TheoryData<string> BrokenFiles =>
    [
        "",
        "{",
        "null",
        "[]",
        "{}",
        $$"""{"Sealing":[],"Indexing":"{{_key}}"}""",
        $$"""{"Sealing":[{"Id":1,"Key":"{{_key}}"}]}""",
        $$"""{"Sealing":[{"Id":1,"Key":"{{_key}}"}],"Indexing":"AAAA"}""",
        $$"""{"Sealing":[{"Id":1,"Key":"AAAA"}],"Indexing":"{{_key}}"}""",
        $$"""{"Sealing":[{"Id":1,"Key":"no base 64"}],"Indexing":"{{_key}}"}""",
        $$"""{"Sealing":[{"Id":1}],"Indexing":"{{_key}}"}""",
        $$"""{"Sealing":[null],"Indexing":"{{_key}}"}""",
        $$"""{"Sealing":[{"Id":1,"Key":"{{_key}}"},{"Id":1,"Key":"{{_key}}"}],"Indexing":"{{_key}}"}""",
        $$"""{"Sealing":[{"Id":70000,"Key":"{{_key}}"}],"Indexing":"{{_key}}"}""",
    ];

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void Refuses_a_file_that_holds_no_keys(string text)
    {
        File.WriteAllText(Path, text);

        Assert.Throws<InvalidDataException>(() => ProtectionKeys.Read(Path));
        Assert.Throws<InvalidDataException>(() => ProtectionKeys.ReadOrCreate(Path));
        Assert.Equal(text, File.ReadAllText(Path));
    }

    [Fact]
    public void Seals_with_the_newest_of_several_keys()
    {
        File.WriteAllText(Path, $$"""{"Sealing":[{"Id":3,"Key":"{{_key}}"},{"Id":1,"Key":"{{_key}}"}],"Indexing":"{{_key}}"}""");

        Assert.Equal(3, ProtectionKeys.Read(Path).CurrentId);
    }

    [Fact]
    public void Makes_a_file_that_only_its_owner_may_read()
    {
        ProtectionKeys.ReadOrCreate(Path);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.False(File.Exists($"{Path}.new"));
    }

    [Fact]
    public void Makes_it_anew_over_a_draft_that_a_killed_program_left_behind()
    {
        File.WriteAllText($"{Path}.new", "half a fi");

        ProtectionKeys.ReadOrCreate(Path);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void Lets_programs_that_start_at_once_agree_on_one_pair_of_keys()
    {
        foreach (var round in Enumerable.Range(0, 20))
        {
            var file = $"{Path}.{round}";
            var made = new ProtectionKeys[8];
            Parallel.For(0, made.Length, new ParallelOptions { MaxDegreeOfParallelism = made.Length }, i => made[i] = ProtectionKeys.ReadOrCreate(file));

            Assert.Single(made.Select(keys => Convert.ToHexString(keys.Indexing(1).Span)).Distinct(StringComparer.Ordinal));
            Assert.Single(made.Select(KeyOf).Distinct(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Finds_the_same_keys_at_the_next_start()
    {
        var field = new ProtectedField("T", "C", 1);
        var stored = new FieldProtector(KeyRing.Of(ProtectionKeys.ReadOrCreate(Path))).Seal("x", field);

        Assert.Equal("x", new FieldProtector(KeyRing.Of(ProtectionKeys.ReadOrCreate(Path))).Open(stored, field));
        Assert.Equal(2, JsonDocument.Parse(File.ReadAllText(Path)).RootElement.EnumerateObject().Count());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string KeyOf(ProtectionKeys keys)
    {
        Assert.True(keys.TryFind(keys.CurrentId, out var key));
        return Convert.ToHexString(key);
    }
}

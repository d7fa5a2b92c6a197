using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Tests.Protection;

public sealed class ReadingAReplacedKeyFile : IDisposable
{
    private static readonly ProtectedField _field = new("T", "C", 1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keys-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "protection.keys");

    [Fact]
    public void Takes_the_new_keys_and_opens_what_the_old_ones_sealed()
    {
        var protector = new FieldProtector(KeyRing.ReadOrCreate(Path));
        var (old, index) = (protector.Seal("x", _field), protector.IndexOf(IndexedUse.Person, "1"));

        KeyFile.Write(ProtectionKeys.Read(Path).WithNewKeys(), Path);
        protector.Refresh();

        Assert.Equal("x", protector.Open(old, _field));
        Assert.Equal(2, FieldProtector.KeyOf(protector.Seal("x", _field).Bytes.Span));
        Assert.Equal([2, 1], protector.IndexesOf(IndexedUse.Person, "1").Select(one => one.Key));
        Assert.Contains(index, protector.IndexesOf(IndexedUse.Person, "1"));
        Assert.True(protector.Matches(index, IndexedUse.Person, "1"));
        Assert.False(protector.IsCurrent(index));
        Assert.True(protector.IsRenewing);
    }

    [Fact]
    public void Opens_at_once_what_another_program_sealed_with_newer_keys()
    {
        var here = new FieldProtector(KeyRing.ReadOrCreate(Path));
        here.IndexOf(IndexedUse.Person, "1");
        KeyFile.Write(ProtectionKeys.Read(Path).WithNewKeys(), Path);
        var there = new FieldProtector(KeyRing.Read(Path));

        Assert.Equal("x", here.Open(there.Seal("x", _field), _field));
    }

    [Fact]
    public void Stays_with_the_former_keys_where_the_file_is_broken()
    {
        var protector = new FieldProtector(KeyRing.ReadOrCreate(Path));
        var value = protector.Seal("x", _field);

        File.WriteAllText(Path, "{");
        protector.Refresh();

        Assert.Equal("x", protector.Open(value, _field));
    }

    [Fact]
    public void Keeps_the_digests_of_tokens_through_every_renewal()
    {
        var protector = new FieldProtector(KeyRing.ReadOrCreate(Path));
        var before = protector.IndexOf(IndexedUse.ChannelToken, "t");

        KeyFile.Write(ProtectionKeys.Read(Path).WithNewKeys().WithoutFormerKeys(), Path);
        protector.Refresh();

        Assert.Equal(before, protector.IndexOf(IndexedUse.ChannelToken, "t"));
        Assert.Equal(before, Assert.Single(protector.IndexesOf(IndexedUse.ChannelToken, "t")));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void Demands_that_nobody_else_may_open_it(UnixFileMode others)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        ProtectionKeys.ReadOrCreate(Path);
        KeyFile.DemandPrivate(Path);
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | others);

        var refusal = Assert.Throws<InvalidOperationException>(() => KeyFile.DemandPrivate(Path));

        Assert.Contains("chmod 600", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

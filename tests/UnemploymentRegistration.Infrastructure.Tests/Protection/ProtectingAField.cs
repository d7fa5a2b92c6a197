using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Tests.Protection;

public sealed class ProtectingAField : IDisposable
{
    private static readonly ProtectedField _field = new("RegistrationApplications", "Sealed", 42);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keys-");
    private readonly FieldProtector _protector = new(KeyRing.Of(ProtectionKeys.Create()));

    public static TheoryData<string> Values => ["", "220102199003150025", "吉林省长春市南岭大街二十二号三门", new('长', 5000)];

    public static TheoryData<ProtectedField> OtherFields =>
    [
        _field with { Table = "RegistrationRecords" },
        _field with { Column = "Note" },
        _field with { Key = 43 },
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Gives_back_what_was_sealed(string clear) =>
        Assert.Equal(clear, _protector.Open(_protector.Seal(clear, _field), _field));

    [Fact]
    public void Leaves_nothing_of_the_value_to_be_read()
    {
        var stored = Encoding.Latin1.GetString(_protector.Seal("13800138000", _field).Bytes.Span);

        Assert.DoesNotContain("138", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_on_every_single_flipped_bit()
    {
        var stored = _protector.Seal("13800138000", _field).Bytes.ToArray();

        foreach (var bit in Enumerable.Range(0, stored.Length * 8))
        {
            var changed = stored.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.ThrowsAny<CryptographicException>(() => _protector.Open(new Protected(changed), _field));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void Fails_on_a_value_cut_short(int length)
    {
        var stored = _protector.Seal("13800138000", _field).Bytes[..length];

        Assert.ThrowsAny<CryptographicException>(() => _protector.Open(new Protected(stored), _field));
    }

    [Theory]
    [MemberData(nameof(OtherFields))]
    public void Does_not_open_in_another_table_column_or_row(ProtectedField other)
    {
        var stored = _protector.Seal("13800138000", _field);

        Assert.ThrowsAny<CryptographicException>(() => _protector.Open(stored, other));
    }

    [Fact]
    public void Seals_one_value_differently_each_time_and_indexes_it_alike()
    {
        Assert.NotEqual(_protector.Seal("13800138000", _field).Bytes.ToArray(), _protector.Seal("13800138000", _field).Bytes.ToArray());
        Assert.Equal(_protector.IndexOf(IndexedUse.Mobile, "13800138000"), _protector.IndexOf(IndexedUse.Mobile, "13800138000"));
    }

    [Fact]
    public void Indexes_equal_digits_differently_for_each_use() => Assert.Equal(
        Enum.GetValues<IndexedUse>().Length,
        Enum.GetValues<IndexedUse>().Select(use => _protector.IndexOf(use, "13800138000")).Distinct().Count());

    [Fact]
    public void Does_not_open_what_a_key_sealed_that_is_not_in_the_file()
    {
        var elsewhere = new FieldProtector(KeyRing.Of(ProtectionKeys.Create()));

        Assert.ThrowsAny<CryptographicException>(() => elsewhere.Open(_protector.Seal("13800138000", _field), _field));
        Assert.NotEqual(_protector.IndexOf(IndexedUse.Mobile, "1"), elsewhere.IndexOf(IndexedUse.Mobile, "1"));
    }

    [Fact]
    public void Opens_with_the_old_key_and_seals_with_the_newest_after_one_was_added()
    {
        var (first, second, indexing) = (NewKey(), NewKey(), NewKey());
        var before = ProtectorWith(indexing, (1, first));
        var after = ProtectorWith(indexing, (1, first), (2, second));
        var old = before.Seal("13800138000", _field);

        Assert.Equal("13800138000", after.Open(old, _field));
        Assert.Equal(before.IndexOf(IndexedUse.Mobile, "1"), after.IndexOf(IndexedUse.Mobile, "1"));
        Assert.ThrowsAny<CryptographicException>(() => before.Open(after.Seal("13800138000", _field), _field));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] NewKey() => RandomNumberGenerator.GetBytes(ProtectionKeys.KeySize);

    private FieldProtector ProtectorWith(byte[] indexing, params (int Id, byte[] Key)[] sealing)
    {
        var file = Path.Combine(_folder.FullName, $"{sealing.Length}.keys");
        var stored = new { Sealing = sealing.Select(key => new { key.Id, key.Key }), Indexing = indexing };
        File.WriteAllText(file, JsonSerializer.Serialize(stored));
        return new FieldProtector(KeyRing.Of(ProtectionKeys.Read(file)));
    }
}

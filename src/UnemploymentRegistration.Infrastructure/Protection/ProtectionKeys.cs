using System.Security.Cryptography;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>The keys for personal data, 256 bits each: who loses them loses the data.</summary>
/// <remarks>
/// Values are sealed and indexed with the newest key and read with the one they name, so that keys can be renewed while
/// the portal serves (decision 32). What has been read from a file never changes: <see cref="KeyRing"/> reads it again.
/// </remarks>
public sealed class ProtectionKeys
{
    public const int KeySize = 32;

    private readonly IReadOnlyDictionary<ushort, byte[]> _sealing;
    private readonly IReadOnlyDictionary<int, byte[]> _indexing;
    private readonly Dictionary<int, byte[]> _comparing;

    internal ProtectionKeys(IReadOnlyDictionary<ushort, byte[]> sealing, IReadOnlyDictionary<int, byte[]> indexing, byte[] tokens)
    {
        (_sealing, _indexing, Tokens) = (sealing, indexing, tokens);
        _comparing = indexing.ToDictionary(
            key => key.Key,
            key => HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value, KeySize, info: "comparison lists 1"u8.ToArray()));
        CurrentId = sealing.Keys.Max();
        IndexingIds = [.. indexing.Keys.OrderDescending()];
    }

    /// <summary>The key that seals from now on.</summary>
    public ushort CurrentId { get; }

    /// <summary>The keys by which values may be indexed, the newest first: with it everything new is.</summary>
    public IReadOnlyList<int> IndexingIds { get; }

    /// <summary>The key that indexes from now on.</summary>
    public int CurrentIndexing => IndexingIds[0];

    /// <summary>For the digests of channel tokens, which are random and so outlive every renewal.</summary>
    public ReadOnlyMemory<byte> Tokens { get; }

    /// <summary>Whether keys are being renewed: older ones are still needed beside the newest.</summary>
    public bool HoldsFormerKeys => _sealing.Count > 1 || _indexing.Count > 1;

    internal IEnumerable<KeyValuePair<ushort, byte[]>> Sealing => _sealing;

    public static ProtectionKeys Create()
    {
        var indexing = NewKey();
        return new(new Dictionary<ushort, byte[]> { [1] = NewKey() }, new Dictionary<int, byte[]> { [1] = indexing }, indexing);
    }

    /// <summary>Reads the keys that an operator brought.</summary>
    /// <exception cref="InvalidDataException">The file is no key file, or a key has another size.</exception>
    public static ProtectionKeys Read(string file) => KeyFile.Read(file);

    /// <summary>Reads the keys of a development machine, making them at the first start.</summary>
    public static ProtectionKeys ReadOrCreate(string file) => KeyFile.ReadOrCreate(file);

    public ReadOnlyMemory<byte> Indexing(int id) => _indexing.TryGetValue(id, out var key)
        ? key
        : throw new CryptographicException("The key of the index is not in the key file.");

    public bool CanIndex(int id) => _indexing.ContainsKey(id);

    /// <summary>For the digests of comparison lists; derived, so that key files made before there were any hold it too.</summary>
    public ReadOnlyMemory<byte> Comparing(int id) => _comparing.TryGetValue(id, out var key)
        ? key
        : throw new CryptographicException("The key of the list is not in the key file.");

    public bool TryFind(ushort id, out ReadOnlySpan<byte> key)
    {
        var found = _sealing.TryGetValue(id, out var bytes);
        key = bytes;
        return found;
    }

    /// <summary>The same keys with a new one of each kind, which is used from then on.</summary>
    internal ProtectionKeys WithNewKeys() => new(
        new Dictionary<ushort, byte[]>(_sealing) { [checked((ushort)(CurrentId + 1))] = NewKey() },
        new Dictionary<int, byte[]>(_indexing) { [CurrentIndexing + 1] = NewKey() },
        Tokens.ToArray());

    internal ProtectionKeys WithoutFormerKeys() => new(
        new Dictionary<ushort, byte[]> { [CurrentId] = _sealing[CurrentId] },
        new Dictionary<int, byte[]> { [CurrentIndexing] = _indexing[CurrentIndexing] },
        Tokens.ToArray());

    private static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeySize);
}

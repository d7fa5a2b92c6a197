using System.Security.Cryptography;
using System.Text.Json;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>The keys for personal data, 256 bits each, in one JSON file: who loses it loses the data.</summary>
/// <remarks>Values are sealed with the newest key and opened with the one they name, so that keys can be renewed.</remarks>
public sealed class ProtectionKeys
{
    public const int KeySize = 32;

    private readonly Dictionary<ushort, byte[]> _sealing;

    private ProtectionKeys(Dictionary<ushort, byte[]> sealing, byte[] indexing)
    {
        _sealing = sealing;
        Indexing = indexing;
        Comparing = HKDF.DeriveKey(HashAlgorithmName.SHA256, indexing, KeySize, info: "comparison lists 1"u8.ToArray());
        CurrentId = sealing.Keys.Max();
    }

    /// <summary>The key that seals from now on.</summary>
    public ushort CurrentId { get; }

    public ReadOnlyMemory<byte> Indexing { get; }

    /// <summary>For the digests of comparison lists; derived, so that key files made before there were any hold it too.</summary>
    public ReadOnlyMemory<byte> Comparing { get; }

    public static ProtectionKeys Create() =>
        new(new() { [1] = RandomNumberGenerator.GetBytes(KeySize) }, RandomNumberGenerator.GetBytes(KeySize));

    /// <summary>Reads the keys that an operator brought.</summary>
    /// <exception cref="InvalidDataException">The file is no key file, or a key has another size.</exception>
    public static ProtectionKeys Read(string file)
    {
        var stored = Parse(file);
        if (stored is not { Sealing.Count: > 0, Indexing.Length: KeySize }
            || stored.Sealing.Exists(key => key is not { Key.Length: KeySize })
            || stored.Sealing.DistinctBy(key => key.Id).Count() < stored.Sealing.Count)
        {
            throw new InvalidDataException($"{file} holds no protection keys.");
        }

        return new ProtectionKeys(stored.Sealing.ToDictionary(key => key.Id, key => key.Key), stored.Indexing);
    }

    /// <summary>Reads the keys of a development machine, making them at the first start.</summary>
    public static ProtectionKeys ReadOrCreate(string file)
    {
        if (!File.Exists(file))
        {
            using (OneAtATime(file))
            {
                if (!File.Exists(file))
                {
                    WriteNew(Create(), file);
                }
            }
        }

        return Read(file);
    }

    public bool TryFind(ushort id, out ReadOnlySpan<byte> key)
    {
        var found = _sealing.TryGetValue(id, out var bytes);
        key = bytes;
        return found;
    }

    private static KeyFile? Parse(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<KeyFile>(File.ReadAllBytes(file));
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{file} holds no protection keys.", exception);
        }
    }

    // Two programs started together must not each make keys: what the loser sealed could never be opened again.
    // The lock goes with its process, however that ends.
    private static FileStream OneAtATime(string file)
    {
        var path = $"{file}.lock";
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(20));
            }
        }
    }

    // Written whole under another name and then renamed: who reads now sees all of it or nothing.
    private static void WriteNew(ProtectionKeys keys, string file)
    {
        var draft = $"{file}.new";
        var stored = new KeyFile([.. keys._sealing.Select(k => new SealingKey(k.Key, k.Value))], keys.Indexing.ToArray());
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // A draft that a killed program left behind keeps its mode; it is made anew.
        File.Delete(draft);
        using (var stream = new FileStream(draft, options))
        {
            JsonSerializer.Serialize(stream, stored);

            // On the disk before anything is sealed with them: a lost key loses all that it sealed.
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, file);
    }

    private sealed record KeyFile(List<SealingKey> Sealing, byte[] Indexing);

    private sealed record SealingKey(ushort Id, byte[] Key);
}

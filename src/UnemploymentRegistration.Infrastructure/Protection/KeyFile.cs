using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>The keys as they lie in their one JSON file; replaced as a whole, so that whoever reads sees all of it.</summary>
internal static class KeyFile
{
    private const UnixFileMode OfOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private static readonly JsonSerializerOptions _json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static ProtectionKeys Read(string file)
    {
        var stored = Parse(file);
        if (stored is not { Sealing.Count: > 0, Indexing.Length: ProtectionKeys.KeySize }
            || stored.Sealing.Exists(key => key is not { Key.Length: ProtectionKeys.KeySize })
            || stored.Sealing.DistinctBy(key => key.Id).Count() < stored.Sealing.Count
            || stored.Tokens is { Length: not ProtectionKeys.KeySize }
            || IndexingKeys(stored) is not { } indexing)
        {
            throw new InvalidDataException($"{file} holds no protection keys.");
        }

        return new ProtectionKeys(stored.Sealing.ToDictionary(key => key.Id, key => key.Key), indexing, stored.Tokens ?? stored.Indexing);
    }

    public static ProtectionKeys ReadOrCreate(string file)
    {
        if (!File.Exists(file))
        {
            // The very first thing that a portal writes in a new data folder.
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using (OneAtATime(file))
            {
                if (!File.Exists(file))
                {
                    Write(ProtectionKeys.Create(), file);
                }
            }
        }

        return Read(file);
    }

    // Written whole under another name and then renamed: who reads now sees all of it or nothing.
    public static void Write(ProtectionKeys keys, string file)
    {
        var draft = $"{file}.new";
        var stored = new StoredKeys(
            [.. keys.Sealing.Select(key => new SealingKey(key.Key, key.Value))], keys.Indexing(keys.CurrentIndexing).ToArray())
        {
            IndexingId = keys.CurrentIndexing > 1 ? keys.CurrentIndexing : null,
            FormerIndexing = keys.IndexingIds.Count > 1
                ? [.. keys.IndexingIds.Skip(1).Select(id => new IndexingKey(id, keys.Indexing(id).ToArray()))]
                : null,
            Tokens = keys.CurrentIndexing > 1 ? keys.Tokens.ToArray() : null,
        };
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // A draft that a killed program left behind keeps its mode; it is made anew.
        File.Delete(draft);
        using (var stream = new FileStream(draft, options))
        {
            JsonSerializer.Serialize(stream, stored, _json);

            // On the disk before anything is sealed with them: a lost key loses all that it sealed.
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, file, overwrite: true);
    }

    /// <summary>One program at a time makes or renews keys; the lock goes with its process, however that ends.</summary>
    /// <remarks>Two programs must not each make keys: what the loser sealed could never be opened again.</remarks>
    public static FileStream OneAtATime(string file)
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

    /// <summary>Nobody but the user that runs the portal may open the keys.</summary>
    /// <exception cref="InvalidOperationException">Others than the owner may read or write the keys.</exception>
    public static void DemandPrivate(string file)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(file) is var mode && (mode & OfOthers) != UnixFileMode.None)
        {
            throw new InvalidOperationException(
                $"Others than its owner may open the key file ({mode}). Take their rights away before starting: chmod 600 {file}");
        }
    }

    private static Dictionary<int, byte[]>? IndexingKeys(StoredKeys stored)
    {
        var current = stored.IndexingId ?? 1;
        IndexingKey?[] all = [new(current, stored.Indexing), .. stored.FormerIndexing ?? []];
        return Array.TrueForAll(all, key => key is { Id: > 0 and < 1000, Key.Length: ProtectionKeys.KeySize })
            && all.DistinctBy(key => key!.Id).Count() == all.Length
            && all.Max(key => key!.Id) == current
            ? all.ToDictionary(key => key!.Id, key => key!.Key)
            : null;
    }

    private static StoredKeys? Parse(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<StoredKeys>(File.ReadAllBytes(file), _json);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{file} holds no protection keys.", exception);
        }
    }

    private sealed record StoredKeys(List<SealingKey> Sealing, byte[] Indexing)
    {
        /// <summary>Empty in files that were never renewed.</summary>
        public int? IndexingId { get; init; }

        public List<IndexingKey>? FormerIndexing { get; init; }

        public byte[]? Tokens { get; init; }
    }

    private sealed record SealingKey(ushort Id, byte[] Key);

    private sealed record IndexingKey(int Id, byte[] Key);
}

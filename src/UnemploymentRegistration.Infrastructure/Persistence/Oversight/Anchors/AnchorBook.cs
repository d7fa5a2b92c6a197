using System.Security.Cryptography;
using System.Text;
using UnemploymentRegistration.Infrastructure.Protection;
using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;

/// <summary>锚点文件: where the chains stood, in a file that is only ever added to, and signed by a key that the database does not hold.</summary>
/// <remarks>Each line vouches for all before it, so that lines signed by a key which is gone are covered by a later one.</remarks>
public sealed class AnchorBook(RegistrySettings settings, KeyRing keys)
{
    public const string FileName = "trail-anchors.txt";

    private static readonly byte[] _purpose = "trail anchors 1"u8.ToArray();

    public string Path => System.IO.Path.Combine(settings.AnchorFolder, FileName);

    internal IEnumerable<string> ReadLines()
    {
        if (!File.Exists(Path))
        {
            yield break;
        }

        using var file = new StreamReader(new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (file.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Adds lines for what is asked with the last known point of every chain; on the disk when it returns.</summary>
    internal int Append(Func<IReadOnlyDictionary<string, AnchorPoint>, IEnumerable<AnchorPoint>> points)
    {
        Directory.CreateDirectory(settings.AnchorFolder);
        using var file = OpenAlone();
        var (known, whole, isTorn) = Survey(file);
        var text = new StringBuilder();
        var count = 0;
        foreach (var point in points(known))
        {
            var key = keys.Current.CurrentId;
            whole = AnchorLine.WholeOf(whole, point, key);
            text.Append(new AnchorLine(point, key, whole, Sign(whole, key)!)).Append('\n');
            count++;
        }

        if (count > 0)
        {
            // A power cut may have left half a line; it is left as it is, and counts for nothing.
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.UTF8.GetBytes(isTorn ? $"\n{text}" : text.ToString()));
            file.Flush(flushToDisk: true);
        }

        return count;
    }

    /// <summary>Null where the key file holds no such key.</summary>
    internal string? Sign(string whole, ushort key) => keys.Current.TryFind(key, out var sealing)
        ? Convert.ToHexStringLower(HMACSHA256.HashData(
            HKDF.DeriveKey(HashAlgorithmName.SHA256, sealing.ToArray(), ProtectionKeys.KeySize, info: _purpose),
            Encoding.UTF8.GetBytes(whole)))
        : null;

    // Nodes may share the folder: one adds at a time. The lock goes with its process.
    private FileStream OpenAlone()
    {
        while (true)
        {
            try
            {
                return new FileStream(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(Path))
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    private static (Dictionary<string, AnchorPoint> Known, string Whole, bool IsTorn) Survey(FileStream file)
    {
        var (known, whole) = (new Dictionary<string, AnchorPoint>(StringComparer.Ordinal), "");
        using (var reader = new StreamReader(file, leaveOpen: true))
        {
            while (reader.ReadLine() is { } text)
            {
                if (AnchorLine.Read(text) is { } line)
                {
                    known[line.Point.Chain] = line.Point;
                    whole = line.Whole;
                }
            }
        }

        if (file.Length == 0)
        {
            return (known, whole, IsTorn: false);
        }

        file.Seek(-1, SeekOrigin.End);
        return (known, whole, IsTorn: file.ReadByte() != '\n');
    }
}

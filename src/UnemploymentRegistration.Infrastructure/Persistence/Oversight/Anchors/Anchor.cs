using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight.Anchors;

/// <summary>锚点: the head of a chain at a moment, as one line of a file outside the database.</summary>
/// <param name="Kind"><see cref="Head"/>, or <see cref="Restored"/> where a backup set the chain back to here.</param>
/// <param name="Hash">The hash of that entry; <see cref="Nothing"/> where the chain had none.</param>
internal sealed record AnchorPoint(DateTimeOffset At, string Kind, string Chain, long Sequence, string Hash)
{
    public const string Head = "head";
    public const string Restored = "restored";
    public const string Nothing = "-";

    private const string Instant = "yyyy-MM-ddTHH:mm:ssZ";

    public static bool TryRead(ReadOnlySpan<string> words, out AnchorPoint point)
    {
        point = new AnchorPoint(default, "", "", 0, "");
        if (words is not [var at, (Head or Restored) and var kind, var chain, var sequence, var hash]
            || !DateTimeOffset.TryParseExact(at, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            || !long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        point = new AnchorPoint(moment, kind, chain, number, hash);
        return true;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{At.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)} {Kind} {Chain} {Sequence} {Hash}");
}

/// <summary>A line of the file: the point, the hash over the whole file up to it, and that hash signed.</summary>
/// <param name="Key">Which sealing key the signature's key was drawn from.</param>
/// <param name="Whole">Over the line before it and this point: no line can be changed, moved or taken out before it.</param>
internal sealed record AnchorLine(AnchorPoint Point, ushort Key, string Whole, string Signature)
{
    private const int Words = 8;

    public static string WholeOf(string before, AnchorPoint point, ushort key) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{before}\n{point} {key}"))));

    public static AnchorLine? Read(string line)
    {
        var words = line.Split(' ');
        return words.Length == Words
            && AnchorPoint.TryRead(words.AsSpan(0, 5), out var point)
            && ushort.TryParse(words[5], NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new AnchorLine(point, key, words[6], words[7])
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Point} {Key} {Whole} {Signature}");
}

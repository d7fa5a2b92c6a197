using System.Globalization;
using System.Security.Cryptography;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>By what a file is known again: its length and its two ends; millions of lines need not be read for it.</summary>
internal static class FileMark
{
    private const int EndLength = 64 * 1024;
    private const int LongestName = 100;

    public static ListFile Of(Stream file, string name)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(BitConverter.GetBytes(file.Length));
        var end = new byte[EndLength];
        digest.AppendData(end.AsSpan(0, file.ReadAtLeast(end, end.Length, throwOnEndOfStream: false)));
        file.Seek(Math.Max(0, file.Length - EndLength), SeekOrigin.Begin);
        digest.AppendData(end.AsSpan(0, file.ReadAtLeast(end, end.Length, throwOnEndOfStream: false)));
        file.Seek(0, SeekOrigin.Begin);
        return new ListFile(Shorten(name), file.Length, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    public static string Shorten(string name) => name.Length <= LongestName
        ? name
        : string.Create(CultureInfo.InvariantCulture, $"{name[..(LongestName - 1)]}…");
}

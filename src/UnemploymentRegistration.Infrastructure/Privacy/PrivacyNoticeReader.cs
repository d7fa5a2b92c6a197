using System.Globalization;
using System.Text.RegularExpressions;
using UnemploymentRegistration.Application.Intake;

namespace UnemploymentRegistration.Infrastructure.Privacy;

/// <summary>Reads the versions of the notice: first line version and day, then headings (#), points (-) and paragraphs.</summary>
public static partial class PrivacyNoticeReader
{
    /// <summary>Every version in a folder.</summary>
    /// <exception cref="InvalidDataException">A file does not begin with version and day.</exception>
    public static PrivacyNotices ReadAll(string folder) => new(Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Read));

    private static PrivacyNotice Read(string file)
    {
        var lines = File.ReadAllLines(file);
        return lines is [var head, ..]
            && head.Split(' ') is [var version, var day]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var inForceOn)
            ? new PrivacyNotice(version, inForceOn, [.. lines.Skip(1).Where(line => !string.IsNullOrWhiteSpace(line)).Select(LineOf)])
            : throw new InvalidDataException($"{Path.GetFileName(file)} does not begin with a version and its day.");
    }

    private static NoticeLine LineOf(string line) => line switch
    {
        ['#', ' ', .. var heading] => new NoticeLine(NoticeLineKind.Heading, TextOf(heading)),
        ['-', ' ', .. var point] => new NoticeLine(NoticeLineKind.Point, TextOf(point)),
        _ => new NoticeLine(NoticeLineKind.Paragraph, TextOf(line)),
    };

    // Links are written as [words](address), with addresses of this portal or telephones alone.
    private static IReadOnlyList<NoticeText> TextOf(string line)
    {
        List<NoticeText> parts = [];
        var read = 0;
        foreach (Match link in Link().Matches(line))
        {
            parts.Add(new NoticeText(line[read..link.Index], Address: null));
            parts.Add(new NoticeText(link.Groups["words"].Value, link.Groups["address"].Value));
            read = link.Index + link.Length;
        }

        parts.Add(new NoticeText(line[read..], Address: null));
        return [.. parts.Where(part => part.Words.Length > 0)];
    }

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?<address>(/|tel:)[^)]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}

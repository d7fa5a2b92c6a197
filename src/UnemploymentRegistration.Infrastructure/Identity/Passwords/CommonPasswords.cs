using System.Text;

namespace UnemploymentRegistration.Infrastructure.Identity.Passwords;

/// <summary>常见密码: those that guessers try first, and what people make of them to get them longer.</summary>
public static class CommonPasswords
{
    // What is left without the common parts must be as much as a short secret has.
    private const int LeastOwn = 4;
    private const int ShortestRun = 4;

    private static readonly string[] _words = Read();

    /// <summary>Whether hardly anything is left of it without common words, runs like 1234 or qwer, and repetitions.</summary>
    public static bool Include(string password)
    {
        var rest = Fold(password);
        foreach (var word in _words)
        {
            rest = rest.Replace(word, " ", StringComparison.Ordinal);
        }

        var own = WithoutRuns(rest).Where(char.IsLetterOrDigit).ToList();
        return own.Count < LeastOwn || own.Distinct().Count() < LeastOwn - 1;
    }

    // Capitals and the digits that are written for letters hide nothing from a guesser.
    private static string Fold(string password) => password.ToLowerInvariant()
        .Replace('@', 'a').Replace('0', 'o').Replace('$', 's').Replace('！', '!');

    // Neighbours in the alphabet, among the digits or on the keyboard, on or back, or the same character again.
    private static string WithoutRuns(string text)
    {
        var (rest, start) = (new StringBuilder(), 0);
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && AreNeighbours(text[end - 1], text[end]))
            {
                continue;
            }

            rest.Append(end - start >= ShortestRun ? " " : text[start..end]);
            start = end;
        }

        return rest.ToString();
    }

    private static bool AreNeighbours(char left, char right) =>
        left == right || _rows.Any(row => row.Contains($"{left}{right}", StringComparison.Ordinal) || row.Contains($"{right}{left}", StringComparison.Ordinal));

    private static readonly string[] _rows = ["abcdefghijklmnopqrstuvwxyz", "o123456789o", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];

    // The longest first, so that no word hides in another.
    private static string[] Read()
    {
        var type = typeof(CommonPasswords);
        using var file = type.Assembly.GetManifestResourceStream(type, "common-passwords.txt")!;
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold).OrderByDescending(word => word.Length)];
    }
}

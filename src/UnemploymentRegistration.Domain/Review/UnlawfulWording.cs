using System.Text;
using System.Text.RegularExpressions;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>Finds in an explanation the grounds and the proofs that 一(四) forbids (rule 3.2).</summary>
/// <remarks>
/// Reads past spaces and punctuation, so that 材料 不、全 is found as well. What merely sounds alike passes: 参保 as a
/// fact, a labour contract as evidence of work, 证明 as a verb, the assurance that nothing need be handed in.
/// </remarks>
internal static partial class UnlawfulWording
{
    private const char Pause = '，';

    private static readonly Regex[] _phrases =
        [IncompletePapers(), PapersToAdd(), NotInsured(), NoBenefit(), Proofs(), Certificates()];

    private static readonly Regex[] _phrasesWithinAClause = [Demands(), NoInsuranceFound()];

    /// <summary>The offending words, as far as they say something new; empty when there are none.</summary>
    public static IReadOnlyList<string> FindIn(string explanation)
    {
        var clauses = Assurances().Replace(InClauses(explanation), string.Empty);
        var letters = string.Concat(clauses.Split(Pause));

        var found = new List<string>();
        AddMatches(_phrases, letters, found);
        AddMatches(_phrasesWithinAClause, clauses, found);
        return found;
    }

    private static void AddMatches(Regex[] phrases, string text, List<string> found)
    {
        foreach (var phrase in phrases)
        {
            foreach (Match match in phrase.Matches(text))
            {
                if (!found.Exists(known => match.Value.Contains(known, StringComparison.Ordinal)))
                {
                    found.Add(match.Value);
                }
            }
        }
    }

    // Letters and digits only, with one mark wherever punctuation parted them.
    private static string InClauses(string text)
    {
        var clauses = new StringBuilder(text.Length);
        foreach (var typed in text)
        {
            if (char.IsLetterOrDigit(typed))
            {
                clauses.Append(TypedText.ToHalfWidth(typed));
            }
            else if (!char.IsWhiteSpace(typed) && clauses is [.., not Pause])
            {
                clauses.Append(Pause);
            }
        }

        return clauses.ToString();
    }
}

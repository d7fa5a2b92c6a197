using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>比对规则: what the words of a source mean for an application (rules 7.1, 7.2).</summary>
public static class Comparing
{
    /// <summary>The most serious line counts; where there is none, the source's silence about the number.</summary>
    public static Judgement Judge(ComparisonSource source, SourceReply reply)
    {
        var judgements = reply.Entries.Where(entry => source.MayState(entry.Fact)).Select(Judge).ToList();
        if (judgements.Count == 0)
        {
            // Who draws no pension is in no list of pensions; who is in no register of identities is nobody known.
            return source is ComparisonSource.PopulationIdentity
                ? new Judgement(MatchOutcome.Unknown, JudgementBasis.NothingFound, Entry: null)
                : new Judgement(MatchOutcome.Match, JudgementBasis.NothingFound, Entry: null);
        }

        return judgements.MinBy(judgement => judgement.Outcome switch { MatchOutcome.Mismatch => 0, MatchOutcome.Unknown => 1, _ => 2 })!;
    }

    /// <summary>What the latest answers of all five sources come to.</summary>
    public static EvidenceStanding StandingOf(IReadOnlyCollection<Evidence> evidence)
    {
        if (evidence.Any(answer => answer.Outcome is MatchOutcome.Mismatch))
        {
            return EvidenceStanding.Mismatch;
        }

        var matching = evidence.Where(answer => answer.Outcome is MatchOutcome.Match).Select(answer => answer.Source);
        return ComparisonSources.All.Except(matching).Any() ? EvidenceStanding.Unclear : EvidenceStanding.AllMatch;
    }

    private static Judgement Judge(SourceEntry entry) => entry switch
    {
        // [ours] A line of another name under this number may be somebody else's: it neither helps nor harms.
        { SameName: false } => new Judgement(MatchOutcome.Unknown, JudgementBasis.NameDiffers, entry),
        { Fact: SourceFact.IdentityOk or SourceFact.FlexibleInsured } => new Judgement(MatchOutcome.Match, JudgementBasis.FactFound, entry),
        { Fact: SourceFact.Deceased or SourceFact.Imprisoned } => new Judgement(MatchOutcome.Unknown, JudgementBasis.FactFound, entry),
        _ => new Judgement(MatchOutcome.Mismatch, JudgementBasis.FactFound, entry),
    };
}

/// <summary>比对结论: the outcome, why, and the line that it rests on.</summary>
public sealed record Judgement(MatchOutcome Outcome, JudgementBasis Basis, SourceEntry? Entry);

/// <summary>What an outcome rests on.</summary>
public enum JudgementBasis
{
    /// <summary>未查到记录.</summary>
    NothingFound = 1,

    /// <summary>查到记录，姓名一致.</summary>
    FactFound = 2,

    /// <summary>查到记录，姓名不一致.</summary>
    NameDiffers = 3,
}

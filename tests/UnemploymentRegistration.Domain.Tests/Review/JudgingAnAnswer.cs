using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Tests.Review;

/// <summary>Rules 7.1 and 7.2: match, mismatch, unknown.</summary>
public sealed class JudgingAnAnswer
{
    private static readonly DateOnly _day = new(2026, 2, 1);

    [Theory]
    [InlineData(ComparisonSource.PensionReceipt, MatchOutcome.Match)]
    [InlineData(ComparisonSource.SocialInsurance, MatchOutcome.Match)]
    [InlineData(ComparisonSource.LabourFiling, MatchOutcome.Match)]
    [InlineData(ComparisonSource.BusinessRegistration, MatchOutcome.Match)]
    [InlineData(ComparisonSource.PopulationIdentity, MatchOutcome.Unknown)]
    public void Finds_nothing_a_match_except_for_the_identity(ComparisonSource source, MatchOutcome outcome)
    {
        var judgement = Comparing.Judge(source, new SourceReply([], _day));

        Assert.Equal((outcome, JudgementBasis.NothingFound), (judgement.Outcome, judgement.Basis));
    }

    [Theory]
    [InlineData(ComparisonSource.PensionReceipt, SourceFact.Pension, MatchOutcome.Mismatch)]
    [InlineData(ComparisonSource.SocialInsurance, SourceFact.Employed, MatchOutcome.Mismatch)]
    [InlineData(ComparisonSource.SocialInsurance, SourceFact.FlexibleInsured, MatchOutcome.Match)]
    [InlineData(ComparisonSource.LabourFiling, SourceFact.Employed, MatchOutcome.Mismatch)]
    [InlineData(ComparisonSource.BusinessRegistration, SourceFact.BusinessLicence, MatchOutcome.Mismatch)]
    [InlineData(ComparisonSource.PopulationIdentity, SourceFact.IdentityOk, MatchOutcome.Match)]
    [InlineData(ComparisonSource.PopulationIdentity, SourceFact.Deceased, MatchOutcome.Unknown)]
    [InlineData(ComparisonSource.PopulationIdentity, SourceFact.Imprisoned, MatchOutcome.Unknown)]
    public void Judges_a_fact_under_the_same_name(ComparisonSource source, SourceFact fact, MatchOutcome outcome) =>
        Assert.Equal(outcome, Judge(source, Entry(fact)).Outcome);

    [Theory]
    [InlineData(ComparisonSource.PopulationIdentity, SourceFact.IdentityOk)]
    [InlineData(ComparisonSource.PensionReceipt, SourceFact.Pension)]
    [InlineData(ComparisonSource.SocialInsurance, SourceFact.FlexibleInsured)]
    public void Knows_nothing_where_the_name_differs(ComparisonSource source, SourceFact fact)
    {
        var judgement = Judge(source, Entry(fact) with { SameName = false });

        Assert.Equal((MatchOutcome.Unknown, JudgementBasis.NameDiffers), (judgement.Outcome, judgement.Basis));
    }

    [Fact]
    public void Rests_on_the_most_serious_of_several_lines()
    {
        var hired = Entry(SourceFact.Employed);

        var judgement = Judge(ComparisonSource.SocialInsurance, Entry(SourceFact.FlexibleInsured), hired with { SameName = false }, hired);

        Assert.Equal((MatchOutcome.Mismatch, hired), (judgement.Outcome, judgement.Entry));
    }

    [Fact]
    public void Opens_a_look_where_a_living_identity_is_also_listed_as_deceased() =>
        Assert.Equal(
            MatchOutcome.Unknown,
            Judge(ComparisonSource.PopulationIdentity, Entry(SourceFact.IdentityOk), Entry(SourceFact.Deceased)).Outcome);

    [Fact]
    public void Does_not_believe_a_source_about_what_is_another_offices_business() =>
        Assert.Equal(MatchOutcome.Match, Judge(ComparisonSource.PensionReceipt, Entry(SourceFact.Deceased)).Outcome);

    [Fact]
    public void Lets_each_fact_be_stated_by_the_office_that_knows_it()
    {
        var stated =
            from source in ComparisonSources.All
            from fact in Enum.GetValues<SourceFact>()
            where source.MayState(fact)
            select $"{source.ToCode()} {fact.ToCode()}";

        Assert.Equal(
            [
                "population-identity deceased", "population-identity imprisoned", "population-identity identity-ok",
                "pension-receipt pension", "social-insurance employed", "social-insurance flexible-insured",
                "labour-filing employed", "business-registration business-licence",
            ],
            stated);
    }

    [Fact]
    public void Comes_to_a_match_only_when_every_source_matches()
    {
        var all = ComparisonSources.All.Select(source => Answer(source, MatchOutcome.Match)).ToList();

        Assert.Equal(EvidenceStanding.AllMatch, Comparing.StandingOf(all));
        Assert.Equal(EvidenceStanding.Unclear, Comparing.StandingOf(all[1..]));
        Assert.Equal(EvidenceStanding.Unclear, Comparing.StandingOf([.. all[1..], Answer(all[0].Source, MatchOutcome.Unknown)]));
        Assert.Equal(EvidenceStanding.Mismatch, Comparing.StandingOf([Answer(all[0].Source, MatchOutcome.Mismatch), .. all[1..]]));
    }

    private static SourceEntry Entry(SourceFact fact) => new(fact, _day, SameName: true, Reference: null);

    private static Judgement Judge(ComparisonSource source, params SourceEntry[] entries) => Comparing.Judge(source, new SourceReply(entries, _day));

    private static Evidence Answer(ComparisonSource source, MatchOutcome outcome) => new(source, outcome, AnsweredAt: null);
}

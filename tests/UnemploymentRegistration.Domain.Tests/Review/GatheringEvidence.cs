using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class GatheringEvidence
{
    [Fact]
    public void Says_what_the_answers_come_to_and_decides_nothing()
    {
        var application = AnApplication.For();
        Assert.Equal(EvidenceStanding.Open, application.EvidenceStanding);

        var gathering = application.GatherEvidence(EvidenceStanding.Mismatch, "pension-receipt=Mismatch");

        Assert.False(gathering.IsRefused);
        Assert.Equal((EvidenceStanding.Mismatch, true), (application.EvidenceStanding, application.IsPending));
        Assert.Equal(new Act(OversightAct.EvidenceGathered, "pension-receipt=Mismatch"), application.Acts[^1]);
    }

    [Fact]
    public void Comes_too_late_after_the_decision()
    {
        var application = AnApplication.For();
        application.Approve(AnApplication.Supervisor(), AnApplication.Tuesday);

        Assert.Equal(ApplicationErrors.AlreadyDecided, application.GatherEvidence(EvidenceStanding.Mismatch, "").Error);
        Assert.Equal(EvidenceStanding.Open, application.EvidenceStanding);
    }

    [Fact]
    public void Asks_a_silent_source_again_after_pauses_that_grow_to_an_hour()
    {
        var (question, now) = (EvidenceQuestion.Open(new(1), ComparisonSource.LabourFiling), AnApplication.Monday);

        var pauses = Enumerable.Range(0, 6).Select(_ =>
        {
            question.Postpone("无法连接", now);
            return (question.NextAskAt - now).TotalSeconds;
        }).ToList();

        Assert.Equal([15, 60, 240, 960, 3600, 3600], pauses);
        Assert.Equal(6, question.Attempts);
    }
}

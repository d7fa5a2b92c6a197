using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class RefusingAnApplication
{
    [Fact]
    public void Keeps_ground_explanation_and_evidence()
    {
        var application = For();
        var refusal = AnApplication.Refusal();

        Assert.False(application.Refuse(refusal, Supervisor(), Tuesday).IsRefused);

        Assert.Equal(ApplicationStatus.Refused, application.Status);
        Assert.Equal(RefusalGround.InEmployment, application.RefusalGround);
        Assert.Equal(refusal.Explanation.Value, application.RefusalExplanation);
        Assert.Equal(refusal.Evidence, application.RefusalEvidence);
        Assert.Equal(new Act(OversightAct.ApplicationRefused, "in-employment"), application.Acts[^1]);
    }

    [Fact]
    public void Cannot_say_under_sixteen_of_who_was_sixteen_on_the_day_of_filing()
    {
        var application = For(dateOfBirth: new DateOnly(2010, 3, 2));

        var refusal = application.Refuse(AnApplication.Refusal(RefusalGround.Under16), Supervisor(), Tuesday);

        Assert.Equal(ApplicationErrors.NotUnder16, refusal.Error);
        Assert.True(application.IsPending);
    }

    [Fact]
    public void Is_closed_to_an_agency_beside() =>
        Assert.Equal(ApplicationErrors.OutsideJurisdiction, For().Refuse(AnApplication.Refusal(), Supervisor("222401"), Tuesday).Error);

    [Fact]
    public void Takes_a_supervisor() => Assert.Equal(
        ApplicationErrors.NotASupervisor,
        For().Refuse(AnApplication.Refusal(), Supervisor(role: OfficerRole.Window), Tuesday).Error);

    [Fact]
    public void Leaves_an_approval_as_it_is()
    {
        var application = For();
        application.Approve(Supervisor(), Tuesday);

        Assert.Equal(ApplicationErrors.AlreadyDecided, application.Refuse(AnApplication.Refusal(), Supervisor(), Tuesday).Error);
        Assert.Equal(ApplicationStatus.Approved, application.Status);
        Assert.Null(application.RefusalGround);
    }
}

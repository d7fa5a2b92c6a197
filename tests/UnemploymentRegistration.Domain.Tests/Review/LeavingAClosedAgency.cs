using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class LeavingAClosedAgency
{
    [Theory]
    [InlineData("wechat")]
    [InlineData("agency-window")]
    public void Hands_the_case_on_whichever_way_it_came_and_leaves_the_due_day(string channel)
    {
        var application = For(channel: channel);
        var due = application.DecisionDue;

        Assert.False(application.FallBackTo(JilinInBrief.PathOf("220102"), "机构停用").IsRefused);

        Assert.Equal((JilinInBrief.PathOf("220102"), due), (application.AgencyPath, application.DecisionDue));
        Assert.Equal(new Act(OversightAct.ApplicationMoved, "220102001 → 220102：机构停用"), application.Acts[^1]);
        Assert.Equal(new AgencyCode("220102001"), application.ClockAgency);
    }

    [Fact]
    public void Needs_another_agency() =>
        Assert.Equal(ApplicationErrors.SameAgency, For().FallBackTo(JilinInBrief.PathOf("220102001"), "机构停用").Error);

    [Fact]
    public void Comes_too_late_after_the_decision()
    {
        var application = For();
        application.Approve(Supervisor(), Tuesday);

        Assert.Equal(ApplicationErrors.AlreadyDecided, application.FallBackTo(JilinInBrief.PathOf("220102"), "机构停用").Error);
    }

    [Fact]
    public void Finds_the_nearest_active_agency_above()
    {
        var agencies = JilinInBrief.AgenciesWith(find => find("220102").Close());

        Assert.Equal("2201", agencies.ActiveAbove(new AgencyCode("220102001"))!.Code.Value);
    }
}

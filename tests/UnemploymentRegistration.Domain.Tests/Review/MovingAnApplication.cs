using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class MovingAnApplication
{
    private const string Reason = "常住地实际在延吉";

    [Fact]
    public void Puts_the_other_agency_in_charge_and_leaves_the_due_day()
    {
        var application = For();
        var due = application.DecisionDue;

        Assert.False(Move(application, "222401001").IsRefused);

        Assert.Equal(JilinInBrief.PathOf("222401001"), application.AgencyPath);
        Assert.Equal(due, application.DecisionDue);
        Assert.True(application.IsPending);
        Assert.Equal("220102001 → 222401001：常住地实际在延吉", application.Acts[^1].Note);
    }

    [Fact]
    public void Hands_the_decision_over_with_it()
    {
        var application = For();
        Move(application, "222401001");

        Assert.Equal(ApplicationErrors.OutsideJurisdiction, application.Approve(Supervisor("220102"), Tuesday).Error);
        Assert.False(application.Approve(Supervisor("222401"), Tuesday).IsRefused);
    }

    [Fact]
    public void Needs_another_agency() =>
        Assert.Equal(ApplicationErrors.SameAgency, Move(For(), "220102001").Error);

    [Fact]
    public void Is_not_for_what_a_window_accepted() =>
        Assert.Equal(ApplicationErrors.WindowApplicationStays, Move(For(channel: "agency-window"), "220102").Error);

    [Fact]
    public void Is_closed_to_an_agency_beside() => Assert.Equal(
        ApplicationErrors.OutsideJurisdiction,
        For().MoveTo(JilinInBrief.PathOf("222401"), Reason, Supervisor("222401"), Tuesday).Error);

    [Fact]
    public void Takes_a_supervisor() => Assert.Equal(
        ApplicationErrors.NotASupervisor,
        For().MoveTo(JilinInBrief.PathOf("220102"), Reason, Supervisor(role: OfficerRole.Window), Tuesday).Error);

    [Fact]
    public void Comes_too_late_after_the_decision()
    {
        var application = For();
        application.Approve(Supervisor(), Tuesday);

        Assert.Equal(ApplicationErrors.AlreadyDecided, Move(application, "220102").Error);
    }

    private static Results.Result Move(RegistrationApplication application, string agency) =>
        application.MoveTo(JilinInBrief.PathOf(agency), Reason, Supervisor("220102"), Tuesday);
}

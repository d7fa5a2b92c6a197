using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class ClaimingAnApplication
{
    private static Officer Other { get; } = Supervisor("220102") with { Id = new OfficerId(8) };

    [Fact]
    public void Holds_for_half_an_hour_and_not_a_moment_longer()
    {
        var application = Claimed();

        Assert.Equal(new ApplicationClaim(new OfficerId(7), Tuesday.AddMinutes(30)), application.ClaimAt(Tuesday.AddMinutes(30).AddTicks(-1)));
        Assert.Null(application.ClaimAt(Tuesday.AddMinutes(30)));
        Assert.Equal(OversightAct.ApplicationClaimed, application.Acts[^1].Kind);
    }

    [Fact]
    public void Tells_another_who_holds_it_and_until_when()
    {
        var told = Assert.IsType<ClaimedByAnother>(Claimed().Claim(Other, Tuesday.AddMinutes(5)).Error);

        Assert.Equal((new OfficerId(7), Tuesday.AddMinutes(30)), (told.Holder, told.Until));
        Assert.Contains("09:30", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_others_from_deciding_and_moving_until_they_take_over()
    {
        var application = Claimed();
        var later = Tuesday.AddMinutes(5);

        Assert.IsType<ClaimedByAnother>(application.Approve(Other, later).Error);
        Assert.IsType<ClaimedByAnother>(application.Refuse(AnApplication.Refusal(), Other, later).Error);
        Assert.IsType<ClaimedByAnother>(application.MoveTo(JilinInBrief.PathOf("222401"), "常住地实际在延吉", Other, later).Error);
        Assert.False(application.TakeOver(Other, later).IsRefused);
        Assert.False(application.Approve(Other, later).IsRefused);
    }

    [Fact]
    public void Is_taken_over_with_the_former_holder_in_the_trail_who_is_told_at_the_next_step()
    {
        var application = Claimed();

        application.TakeOver(Other, Tuesday.AddMinutes(5));

        Assert.Equal(new Act(OversightAct.ApplicationTakenOver, "7"), application.Acts[^1]);
        Assert.Equal(Other.Id, Assert.IsType<ClaimedByAnother>(application.Approve(Supervisor(), Tuesday.AddMinutes(6)).Error).Holder);
        Assert.Equal(ClaimErrors.NotYours, application.Release(Supervisor(), Tuesday.AddMinutes(6)).Error);
    }

    [Fact]
    public void Needs_no_taking_over_once_it_has_lapsed()
    {
        var application = Claimed();

        Assert.False(application.TakeOver(Other, Tuesday.AddMinutes(30)).IsRefused);

        Assert.Equal(OversightAct.ApplicationClaimed, application.Acts[^1].Kind);
    }

    [Fact]
    public void Is_renewed_by_its_holder()
    {
        var application = Claimed();

        Assert.False(application.Claim(Supervisor(), Tuesday.AddMinutes(20)).IsRefused);

        Assert.Equal(Tuesday.AddMinutes(50), application.ClaimAt(Tuesday.AddMinutes(40))!.Until);
    }

    [Fact]
    public void Ends_when_its_holder_lets_go_and_when_the_decision_is_made()
    {
        var (released, decided) = (Claimed(), Claimed());
        released.Release(Supervisor(), Tuesday.AddMinutes(1));
        decided.Approve(Supervisor(), Tuesday.AddMinutes(1));

        Assert.Null(released.ClaimAt(Tuesday.AddMinutes(1)));
        Assert.Equal(OversightAct.ApplicationReleased, released.Acts[^1].Kind);
        Assert.Null(decided.ClaimedBy);
    }

    [Fact]
    public void Is_for_those_who_may_decide()
    {
        Assert.Equal(ApplicationErrors.NotASupervisor, For().Claim(Supervisor(role: OfficerRole.Window), Tuesday).Error);
        Assert.Equal(ApplicationErrors.OutsideJurisdiction, For().Claim(Supervisor("222401"), Tuesday).Error);
        Assert.Equal(ApplicationErrors.OutsideJurisdiction, Claimed().TakeOver(Supervisor("222401") with { Id = new OfficerId(9) }, Tuesday).Error);
    }

    [Fact]
    public void Is_no_condition_of_a_decision() => Assert.False(For().Approve(Supervisor(), Tuesday).IsRefused);

    private static RegistrationApplication Claimed()
    {
        var application = For();
        Assert.False(application.Claim(Supervisor(), Tuesday).IsRefused);
        return application;
    }
}

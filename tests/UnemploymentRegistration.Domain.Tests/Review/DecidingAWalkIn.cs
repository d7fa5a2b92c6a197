using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class DecidingAWalkIn
{
    private static readonly OfficerId _clerk = Supervisor().Id;

    [Fact]
    public void Is_not_for_who_keyed_it_in()
    {
        var application = WalkInBy(_clerk);

        Assert.Equal(ApplicationErrors.EnteredByOneself, application.Approve(Supervisor(), Tuesday).Error);
        Assert.Equal(ApplicationErrors.EnteredByOneself, application.Refuse(Refusal(), Supervisor(), Tuesday).Error);
        Assert.True(application.IsPending);
    }

    [Fact]
    public void Is_for_any_other_supervisor_in_charge()
    {
        Assert.False(WalkInBy(new OfficerId(99)).Approve(Supervisor(), Tuesday).IsRefused);
        Assert.False(WalkInBy(new OfficerId(99)).Refuse(Refusal(), Supervisor(), Tuesday).IsRefused);
    }

    [Fact]
    public void Is_for_the_same_one_where_the_agency_has_a_single_officer()
    {
        Assert.False(WalkInBy(_clerk).Approve(Supervisor(), Tuesday, hasSingleOfficer: true).IsRefused);
        Assert.False(WalkInBy(_clerk).Refuse(Refusal(), Supervisor(), Tuesday, hasSingleOfficer: true).IsRefused);
    }

    [Fact]
    public void A_single_officer_still_has_to_be_a_supervisor_in_charge()
    {
        var window = Supervisor(role: OfficerRole.Window);

        Assert.Equal(ApplicationErrors.NotASupervisor, WalkInBy(_clerk).Approve(window, Tuesday, hasSingleOfficer: true).Error);
        Assert.Equal(
            ApplicationErrors.OutsideJurisdiction,
            WalkInBy(_clerk).Approve(Supervisor("222401"), Tuesday, hasSingleOfficer: true).Error);
    }

    [Fact]
    public void An_online_application_was_keyed_in_by_nobody() =>
        Assert.False(For().MustBeDecidedByOthersThan(_clerk, hasSingleOfficer: false));

    private static RegistrationApplication WalkInBy(OfficerId clerk) =>
        For(channel: "agency-window", paper: new PaperForm(clerk, new DateOnly(2026, 3, 2)));
}

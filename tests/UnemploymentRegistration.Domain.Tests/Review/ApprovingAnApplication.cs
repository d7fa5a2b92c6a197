using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class ApprovingAnApplication
{
    [Fact]
    public void Records_the_officer_the_agency_and_the_moment()
    {
        var application = For();

        Assert.False(application.Approve(Supervisor("220102"), Tuesday).IsRefused);

        Assert.Equal(ApplicationStatus.Approved, application.Status);
        Assert.Equal((new OfficerId(7), new AgencyCode("220102"), Tuesday), (application.DecidedBy!.Value, application.DecidedFor!.Value, application.DecidedAt!.Value));
        Assert.Equal(OversightAct.ApplicationApproved, application.Acts[^1].Kind);
    }

    [Theory]
    [InlineData("220102001")]
    [InlineData("220102")]
    [InlineData("2201")]
    [InlineData("22")]
    public void Is_open_to_the_agency_in_charge_and_to_those_above_it(string agency) =>
        Assert.False(For("220102001").Approve(Supervisor(agency), Tuesday).IsRefused);

    [Theory]
    [InlineData("220102", "220102001")]
    [InlineData("220102001", "220113")]
    [InlineData("220102001", "222401")]
    [InlineData("220102001", "2224")]
    public void Is_closed_to_an_agency_below_or_beside(string inCharge, string agency)
    {
        var application = For(inCharge);

        Assert.Equal(ApplicationErrors.OutsideJurisdiction, application.Approve(Supervisor(agency), Tuesday).Error);
        Assert.True(application.IsPending);
        Assert.Null(application.DecidedBy);
    }

    [Theory]
    [InlineData(OfficerRole.Window)]
    [InlineData(OfficerRole.CaseOfficer)]
    [InlineData(OfficerRole.Statistician)]
    [InlineData(OfficerRole.Administrator)]
    public void Takes_a_supervisor(OfficerRole role) =>
        Assert.Equal(ApplicationErrors.NotASupervisor, For().Approve(Supervisor(role: role), Tuesday).Error);

    [Fact]
    public void Happens_once()
    {
        var application = For();
        application.Approve(Supervisor(), Tuesday);

        Assert.Equal(ApplicationErrors.AlreadyDecided, application.Approve(Supervisor(), Tuesday.AddHours(1)).Error);
        Assert.Equal(Tuesday, application.DecidedAt);
    }

    [Fact]
    public void Is_not_stopped_by_the_due_day_having_passed() =>
        Assert.False(For().Approve(Supervisor(), Monday.AddDays(30)).IsRefused);

    [Fact]
    public void Comes_too_late_after_a_withdrawal()
    {
        var application = For();
        application.Withdraw(Applicant, Tuesday);

        Assert.Equal(ApplicationErrors.AlreadyDecided, application.Approve(Supervisor(), Tuesday).Error);
        Assert.Equal(ApplicationStatus.Withdrawn, application.Status);
    }
}

using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class WithdrawingAnApplication
{
    [Fact]
    public void Is_the_applicants_before_the_decision()
    {
        var application = For();

        Assert.False(application.Withdraw(Applicant, Tuesday).IsRefused);
        Assert.Equal((ApplicationStatus.Withdrawn, Tuesday), (application.Status, application.DecidedAt!.Value));
        Assert.Null(application.DecidedBy);
    }

    [Fact]
    public void Is_nobody_elses() =>
        Assert.Equal(ApplicationErrors.WithdrawnByOthers, For().Withdraw(new ApplicantAccountId(56), Tuesday).Error);

    [Fact]
    public void Comes_too_late_after_the_decision()
    {
        var application = For();
        application.Approve(Supervisor(), Tuesday);

        Assert.Equal(ApplicationErrors.AlreadyDecided, application.Withdraw(Applicant, Tuesday).Error);
    }
}

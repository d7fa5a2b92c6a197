using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnExit;

namespace UnemploymentRegistration.Domain.Tests.Exit;

public sealed class LookingIntoADeregistration
{
    public static TheoryData<DeregistrationGround> LookedInto =>
        [.. DeregistrationGrounds.All.Where(ground => !ground.FollowsFromComparison())];

    [Fact]
    public void Clear_cases_are_confirmed_at_once()
    {
        var record = ARegistration.Of();
        var found = Proposed(record);

        Assert.True(found.IsClear);
        Assert.False(found.Confirm(record, CaseOfficer, ARegistration.On(6)).IsRefused);
        Assert.Equal((DeregistrationStatus.Confirmed, false), (found.Status, record.IsActive));
    }

    [Fact]
    public void What_lies_before_the_registration_or_bears_another_name_is_not_clear()
    {
        var record = ARegistration.Of();

        Assert.False(Proposed(record, AFact(since: ARegistration.Day)).IsClear);
        Assert.False(Proposed(record, AFact(sameName: false)).IsClear);
        Assert.Equal(
            ExitErrors.NotClear,
            Proposed(record, AFact(sameName: false)).Confirm(record, CaseOfficer, ARegistration.On(6)).Error);
        Assert.True(record.IsActive);
    }

    [Theory]
    [InlineData(SourceFact.Deceased, DeregistrationGround.Deceased)]
    [InlineData(SourceFact.Imprisoned, DeregistrationGround.Imprisoned)]
    public void A_list_of_the_dead_or_imprisoned_only_opens_an_investigation(SourceFact fact, DeregistrationGround ground)
    {
        var record = ARegistration.Of();
        var found = Proposed(record, AFact(fact));

        Assert.Equal((DeregistrationStatus.Investigating, ground, false), (found.Status, found.Ground, found.IsClear));
        Assert.Equal(ExitErrors.NothingFound, found.Confirm(record, Supervisor, ARegistration.On(6)).Error);
    }

    [Theory]
    [InlineData(SourceFact.FlexibleInsured)]
    [InlineData(SourceFact.IdentityOk)]
    public void Paying_insurance_for_oneself_ends_nothing(SourceFact fact) => Assert.Equal(
        ExitErrors.EndsNothing,
        Deregistration.Propose(new(50), ARegistration.Of(), AFact(fact), Now, OpenProtector.Instance).Error);

    [Theory]
    [MemberData(nameof(LookedInto))]
    public void Goes_from_findings_to_telling_to_the_end_and_in_no_other_order(DeregistrationGround ground)
    {
        var record = ARegistration.Of();
        var found = Investigating(record, ground);
        Assert.Equal(ground.IsTold() ? ExitErrors.NothingFound : ExitErrors.NotToBeTold, found.Inform(CaseOfficer, Now).Error);
        Assert.Equal(ExitErrors.NothingFound, found.Confirm(record, Supervisor, ARegistration.On(6)).Error);

        found.Find();
        if (ground.IsTold())
        {
            Assert.Equal(ExitErrors.NotInformed, found.Confirm(record, Supervisor, ARegistration.On(6)).Error);
            Assert.False(found.Inform(CaseOfficer, Now).IsRefused);
            Assert.Equal(ExitErrors.AlreadyInformed, found.Inform(CaseOfficer, Now).Error);
        }

        if (ground.NeedsCircumstances())
        {
            Assert.Equal(ExitErrors.CircumstancesMissing, found.Confirm(record, Supervisor, ARegistration.On(6)).Error);
            Assert.False(found.WriteCircumstances(Words, CaseOfficer, OpenProtector.Instance).IsRefused);
        }

        Assert.False(found.Confirm(record, Supervisor, ARegistration.On(6)).IsRefused);
        Assert.Equal(ground, record.EndGround);
    }

    [Theory]
    [InlineData(DeregistrationGround.RefusedThreeTimes)]
    [InlineData(DeregistrationGround.UnreachableSixMonths)]
    public void Counting_never_suffices_and_a_second_person_confirms(DeregistrationGround ground)
    {
        var record = ARegistration.Of();
        var found = Investigating(record, ground);
        found.Find();
        found.Inform(CaseOfficer, Now);
        found.WriteCircumstances(Words, Supervisor, OpenProtector.Instance);

        Assert.Equal(ExitErrors.NeedsSecondPerson, found.Confirm(record, CaseOfficer, ARegistration.On(6)).Error);
        Assert.Equal(ExitErrors.NeedsSecondPerson, found.Confirm(record, Supervisor, ARegistration.On(6)).Error);
        Assert.False(found.Confirm(record, Supervisor with { Id = new(23) }, ARegistration.On(6)).IsRefused);
    }

    [Theory]
    [InlineData(DeregistrationGround.RefusedThreeTimes)]
    [InlineData(DeregistrationGround.UnreachableSixMonths)]
    public void Is_not_opened_unless_the_contacts_say_so(DeregistrationGround ground) => Assert.Equal(
        ExitErrors.CountersSayNot(ground),
        Deregistration.Investigate(new(51), ARegistration.Of(), new Doubt(ground, Words), CaseOfficer, Now, OpenProtector.Instance).Error);

    [Theory]
    [InlineData(Custody.Suspended)]
    [InlineData(Custody.OutsidePrison)]
    public void Sentences_served_outside_a_prison_are_no_imprisonment(Custody custody)
    {
        var record = ARegistration.Of();
        var found = Proposed(record, AFact(SourceFact.Imprisoned));
        found.Find(custody);

        Assert.Equal(ExitErrors.NotInPrison, found.Confirm(record, Supervisor, ARegistration.On(6)).Error);
        found.Find(Custody.InPrison);
        Assert.False(found.Confirm(record, Supervisor, ARegistration.On(6)).IsRefused);
    }

    [Theory]
    [InlineData(true, 800, 800, null)]
    [InlineData(true, 799, 800, "exit.below-standard")]
    [InlineData(false, 5000, 800, "exit.not-stable")]
    [InlineData(true, 5000, null, "exit.no-standard")]
    public void Income_counts_when_stable_and_as_high_as_the_standard(bool isStable, int monthly, int? floor, string? code) =>
        Assert.Equal(code, new IncomeTest(isStable, monthly, floor).WhyNot()?.Code);

    [Fact]
    public void What_was_reported_is_confirmed_under_the_ground_that_fits()
    {
        var record = ARegistration.Of();
        var report = new WorkReport(ReportedWork.OtherWork, new DateOnly(2026, 4, 1), null, Found: null);
        var found = Deregistration.Report(new(52), record, report, Now, OpenProtector.Instance).Value!;
        Assert.Equal(ExitErrors.NothingFound, found.Confirm(record, CaseOfficer, ARegistration.On(6)).Error);

        Assert.Equal(ExitErrors.IncomeMissing, found.Fit(DeregistrationGround.StableIncome, null, CaseOfficer, OpenProtector.Instance).Error);
        Assert.Equal(ExitErrors.GroundDoesNotFit, found.Fit(DeregistrationGround.Deceased, null, CaseOfficer, OpenProtector.Instance).Error);
        Assert.False(found.Fit(DeregistrationGround.Hired, null, CaseOfficer, OpenProtector.Instance).IsRefused);
        Assert.False(found.Confirm(record, CaseOfficer, ARegistration.On(6)).IsRefused);
        Assert.Equal(DeregistrationGround.Hired, record.EndGround);
    }

    [Fact]
    public void Closed_once_it_is_closed_for_good()
    {
        var record = ARegistration.Of();
        var found = Proposed(record);
        Assert.False(found.Clear(Words, CaseOfficer, Now, OpenProtector.Instance).IsRefused);

        Assert.Equal(ExitErrors.AlreadyClosed, found.Confirm(record, CaseOfficer, ARegistration.On(6)).Error);
        Assert.Equal(ExitErrors.AlreadyClosed, found.Withdraw("source", Now).Error);
        Assert.Equal(Words.Value, found.OpenParticulars(OpenProtector.Instance).WhyCleared);
        Assert.True(record.IsActive);
    }

    [Fact]
    public void Is_for_officers_of_the_platform_and_above() => Assert.Equal(
        ExitErrors.NotFound,
        Proposed(ARegistration.Of()).Confirm(ARegistration.Of(), AnApplication.Supervisor("222401"), ARegistration.On(6)).Error);
}

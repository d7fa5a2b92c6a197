using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Tests.Builders;
using static UnemploymentRegistration.Domain.Tests.Builders.AnApplication;

namespace UnemploymentRegistration.Domain.Tests.Review;

public sealed class ObjectingToARefusal
{
    private static readonly DateOnly _lastDay = new(2026, 5, 6);

    private static Officer OfTheSuperior { get; } = Supervisor("220102") with { Id = new OfficerId(8) };

    [Fact]
    public void Goes_to_the_superior_of_the_agency_that_refused()
    {
        var objection = Filed();

        Assert.Equal((new AgencyCode("220102001"), new AgencyCode("220102")), (objection.RespondentAgency, objection.Decider));
        Assert.Equal(JilinInBrief.PathOf("220102"), objection.DeciderPath);
        Assert.Equal(objection.Decider, objection.Overseer);
        Assert.Equal(new Act(OversightAct.ObjectionFiled, "220102001 → 220102"), Assert.Single(objection.Acts));
    }

    [Theory]
    [InlineData("220102001", "220102")]
    [InlineData("220102", "2201")]
    [InlineData("2201", "22")]
    [InlineData("220621120", "2299")]
    [InlineData("22", "22")]
    public void Finds_the_superior_level_by_level_and_leaves_the_province_to_itself(string agency, string superior) =>
        Assert.Equal(new AgencyCode(superior), JilinInBrief.Agencies.SuperiorOf(new AgencyCode(agency)));

    [Fact]
    public void Passes_over_a_superior_that_was_closed()
    {
        var agencies = JilinInBrief.AgenciesWith(find => find("220102").Close());

        Assert.Equal(new AgencyCode("2201"), agencies.SuperiorOf(new AgencyCode("220102001")));
    }

    [Fact]
    public void Seals_what_the_applicant_says()
    {
        var objection = Filed();

        Assert.Equal(AStatement.Value, objection.OpenStatement(OpenProtector.Instance));
        Assert.DoesNotContain(AStatement.Value, AStatement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_for_the_applicant_alone() =>
        Assert.Equal(ObjectionErrors.NotTheApplicant, File(Refused(), by: new ApplicantAccountId(56)).Error);

    [Fact]
    public void Needs_a_refusal() => Assert.Equal(ObjectionErrors.NotRefused, File(For()).Error);

    [Fact]
    public void Is_open_to_the_end_of_the_last_day_in_Beijing()
    {
        var lastMoment = new DateTimeOffset(2026, 5, 6, 23, 59, 59, TimeSpan.FromHours(8));

        Assert.False(File(Refused(), at: lastMoment).IsRefused);
        Assert.Equal(_lastDay, Assert.IsType<TooLateToObject>(File(Refused(), at: lastMoment.AddSeconds(1)).Error).LastDay);
    }

    [Fact]
    public void Is_never_answered_by_who_refused_even_from_above() =>
        Assert.Equal(ObjectionErrors.SamePerson, Filed().Answer(AnAnswer(), Supervisor("2201"), Tuesday).Error);

    [Theory]
    [InlineData("220102001")]
    [InlineData("222401")]
    [InlineData("220113")]
    public void Is_not_answered_by_the_agency_itself_or_one_beside(string agency) => Assert.Equal(
        ObjectionErrors.NotTheSuperior,
        Filed().Answer(AnAnswer(), Supervisor(agency) with { Id = new OfficerId(9) }, Tuesday).Error);

    [Fact]
    public void Takes_a_supervisor() => Assert.Equal(
        ObjectionErrors.NotASupervisor,
        Filed().Answer(AnAnswer(), OfTheSuperior with { Role = OfficerRole.Window }, Tuesday).Error);

    [Theory]
    [InlineData(true, ObjectionStatus.Overturned, OversightAct.ObjectionOverturned)]
    [InlineData(false, ObjectionStatus.Upheld, OversightAct.ObjectionUpheld)]
    public void Is_answered_once_with_who_when_and_why(bool overturns, ObjectionStatus status, OversightAct act)
    {
        var objection = Filed();

        Assert.False(objection.Answer(AnAnswer(overturns), OfTheSuperior, Tuesday).IsRefused);

        Assert.Equal((status, OfTheSuperior.Id, (DateTimeOffset?)Tuesday), (objection.Status, objection.AnsweredBy!.Value, objection.AnsweredAt));
        Assert.Equal(act, objection.Acts[^1].Kind);
        Assert.Equal(ObjectionErrors.AlreadyAnswered, objection.Answer(AnAnswer(!overturns), OfTheSuperior, Tuesday).Error);
    }

    [Fact]
    public void Turns_the_refusal_into_an_approval_that_shows_what_was_refused()
    {
        var application = Refused();

        Assert.False(application.OverturnRefusal(Tuesday.AddDays(9)).IsRefused);

        Assert.Equal((ApplicationStatus.Approved, Tuesday.AddDays(9)), (application.Status, application.OverturnedAt!.Value));
        Assert.Equal((RefusalGround.InEmployment, Tuesday), (application.RefusalGround!.Value, application.DecidedAt!.Value));
        Assert.Equal(OversightAct.RefusalOverturned, application.Acts[^1].Kind);
        Assert.Equal(ApplicationErrors.NotRefused, application.OverturnRefusal(Tuesday.AddDays(9)).Error);
    }

    [Theory]
    [InlineData("太短", true)]
    [InlineData("经核查，原决定依据的用工备案已于2026年1月撤销。", false)]
    [InlineData("未参保不是不予登记的理由，原决定应当撤销。", false)]
    [InlineData("电话13800000001核实，本人没有工作。", true)]
    public void Is_overturned_with_a_reason_that_may_name_an_unlawful_ground(string reason, bool isRefused) =>
        Assert.Equal(isRefused, ObjectionAnswer.Read(overturns: true, reason).IsRefused);

    [Fact]
    public void Is_not_upheld_on_papers_or_insurance() => Assert.Equal(
        RefusalErrors.UnlawfulExplanationCode,
        ObjectionAnswer.Read(overturns: false, "申请人材料不全，没有提供离职证明，维持原决定。").Error!.Code);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Takes_ten_to_a_thousand_characters(int length, bool isTaken) =>
        Assert.Equal(isTaken, !ObjectionStatement.Read(new string('我', length)).IsRefused);

    private static ObjectionStatement AStatement { get; } = ObjectionStatement.Read("我2026年1月已经离开那家公司，没有工作。").Value!;

    private static ObjectionAnswer AnAnswer(bool overturns = true) =>
        ObjectionAnswer.Read(overturns, "经向公司和社区核实，情况已经查清。").Value!;

    private static RegistrationApplication Refused()
    {
        var application = For();
        application.Refuse(AnApplication.Refusal(), Supervisor(), Tuesday);
        return application;
    }

    private static Objection Filed() => File(Refused()).Value!;

    private static Results.Result<Objection> File(RegistrationApplication application, ApplicantAccountId? by = null, DateTimeOffset? at = null) =>
        Objection.Against(
            new(3),
            application,
            new ObjectionFiling(
                AStatement,
                by ?? Applicant,
                RecordedBy: null,
                at ?? Tuesday,
                _lastDay,
                JilinInBrief.PathOf("220102"),
                new Deadline(new DateOnly(2026, 3, 10), IsProvisional: false)),
            OpenProtector.Instance);
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Service;

public sealed class ReportingAsARegisteredPerson
{
    private static readonly PersonReportAnswer _answer = PersonReportAnswer.Read("已电话联系，推荐了两个岗位。").Value!;

    [Fact]
    public void Is_kept_sealed_for_the_platform_that_serves_the_person()
    {
        var report = File(Record());

        Assert.Equal((PersonReportKind.Wish, PersonReportTopic.Training, true), (report.Kind, report.Topic, report.IsOpen));
        Assert.Equal("想学电工", report.OpenWords(OpenProtector.Instance));
        Assert.Equal(new AgencyCode("220102001"), report.Overseer);
        Assert.Equal(new Act(OversightAct.PersonReportFiled, "Wish"), Assert.Single(report.Acts));
    }

    [Fact]
    public void Is_refused_once_the_registration_has_ended()
    {
        var record = Record();
        record.End(DeregistrationGround.Hired, new MovementStamp(77, new DateOnly(2026, 3, 5), AnApplication.Tuesday));

        Assert.Equal(PersonReportErrors.NotRegistered, PersonReport.File(new(3), record, Filing(), OpenProtector.Instance).Error);
        Assert.Equal(RegistrationErrors.AlreadyEnded, record.ChangeMobile(Mobile("13900000000"), OpenProtector.Instance).Error);
    }

    [Fact]
    public void Is_answered_once_by_an_officer_of_the_platform()
    {
        var report = File(Record());

        Assert.False(Settle(report, "220102001", OfficerRole.CaseOfficer).IsRefused);

        Assert.Equal((false, _answer.Value), (report.IsOpen, report.Answer));
        Assert.Equal(PersonReportErrors.AlreadyAnswered, Settle(report, "220102001", OfficerRole.CaseOfficer).Error);
    }

    [Theory]
    [InlineData("220102", OfficerRole.Supervisor, null)]
    [InlineData("220102001", OfficerRole.Window, "report.not-for-this-role")]
    [InlineData("222401", OfficerRole.Supervisor, "report.not-found")]
    public void Is_answered_by_who_serves_the_person_or_stands_above(string agency, OfficerRole role, string? refusal) =>
        Assert.Equal(refusal, Settle(File(Record()), agency, role).Error?.Code);

    [Theory]
    [InlineData("好", "report.answer-missing")]
    [InlineData("请拨打0431-85647788或13800138000", "report.personal-number")]
    public void Is_answered_in_words_without_numbers(string answer, string refusal) =>
        Assert.Equal(refusal, PersonReportAnswer.Read(answer).Error!.Code);

    [Fact]
    public void Changes_where_the_person_lives_and_leaves_who_serves_the_person()
    {
        var record = Record();

        record.MoveResidence(new PlaceAddress(DivisionCode.Parse("222401"), "光华路八号"), OpenProtector.Instance);

        Assert.Equal("222401", record.ResidenceDivision.Value);
        Assert.Equal("光华路八号", record.OpenParticulars(OpenProtector.Instance).ResidenceDetail);
        Assert.Equal("河南街道光华路一号", record.OpenParticulars(OpenProtector.Instance).HouseholdDetail);
        Assert.Equal(new AgencyCode("220102001"), record.ServingAgency);
        Assert.Contains(new Act(OversightAct.ResidenceChanged, "220102001 → 222401"), record.Acts);
    }

    [Fact]
    public void Changes_the_mobile_with_its_index_and_its_mask()
    {
        var record = Record();

        record.ChangeMobile(Mobile("13900001234"), OpenProtector.Instance);

        Assert.Equal("139****1234", record.MobileMasked);
        Assert.Equal(OpenProtector.Instance.IndexOf(IndexedUse.Mobile, "13900001234"), record.Mobile);
        Assert.Equal("13900001234", record.OpenParticulars(OpenProtector.Instance).Mobile);
    }

    [Fact]
    public void Changes_the_other_contacts_and_nothing_else()
    {
        var record = Record();
        var before = record.OpenParticulars(OpenProtector.Instance);

        record.ChangeContacts("0431-12345678", email: null, "女儿", OpenProtector.Instance);

        Assert.Equal(before with { Landline = "0431-12345678", OtherContact = "女儿" }, record.OpenParticulars(OpenProtector.Instance));
    }

    private static PersonReport File(RegistrationRecord record) =>
        PersonReport.File(new(3), record, Filing(), OpenProtector.Instance).Value!;

    private static PersonReportFiling Filing() => new(
        PersonReportKind.Wish, PersonReportTopic.Training, On: null, PersonReportWords.Read("想学电工", isOptional: true).Value!, AnApplication.Tuesday);

    private static Results.Result Settle(PersonReport report, string agency, OfficerRole role) =>
        report.Settle(_answer, JilinInBrief.PathOf("220102001"), AnApplication.Supervisor(agency, role), AnApplication.Tuesday);

    private static MobileNumber Mobile(string number) => MobileNumber.Read(number, allowsHongKongMacaoTaiwan: false).Value!;

    private static RegistrationRecord Record()
    {
        var application = AnApplication.For("220102001");
        application.Approve(AnApplication.Supervisor("220102001"), AnApplication.Tuesday);
        var enrolment = new Enrolment(
            new DateOnly(2026, 3, 3), IsUrban: true, JilinInBrief.PathOf("220102001"), new Deadline(new DateOnly(2026, 3, 10), IsProvisional: false));
        return RegistrationRecord.Open(new(9), application, enrolment, OpenProtector.Instance);
    }
}

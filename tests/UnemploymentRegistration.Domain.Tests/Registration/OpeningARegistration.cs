using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Tests.Builders;

namespace UnemploymentRegistration.Domain.Tests.Registration;

public sealed class OpeningARegistration
{
    private static readonly DateOnly _day = new(2026, 3, 3);

    [Fact]
    public void Keeps_day_agency_and_urban_mark_of_the_decision()
    {
        var record = Open("220102", serving: "220102001");

        Assert.Equal((RegistrationStatus.Active, _day, true), (record.Status, record.RegisteredOn, record.RegisteredAsUrban));
        Assert.Equal(new AgencyCode("220102"), record.RegisteringAgency);
        Assert.Null(record.RegisteringStreet);
        Assert.Equal(new AgencyCode("2201"), record.RegisteringCity);
    }

    [Fact]
    public void Hands_the_person_to_the_serving_agency_with_a_day_for_the_first_contact()
    {
        var record = Open("220102", serving: "220102001");

        Assert.Equal(
            JilinInBrief.PathOf("220102001"),
            new AgencyPath(record.ServingAgency, record.ServingStreet, record.ServingCounty, record.ServingCity));
        Assert.Equal((new DateOnly(2026, 3, 10), false), (record.FirstContactDue, record.FirstContactDueIsProvisional));
        Assert.Equal(new Act(OversightAct.PersonRegistered, "220102 → 220102001"), Assert.Single(record.Acts));
        Assert.Equal(record.ServingAgency, record.Overseer);
    }

    [Fact]
    public void Seals_the_particulars_anew_for_its_own_row()
    {
        var record = Open("220102001", serving: "220102001");

        var opened = Particulars.Open(record.Sealed, RegistrationRecord.SealedField(record.Id), OpenProtector.Instance);
        Assert.Equal("H12345678", opened.DocumentNumber);
        Assert.Throws<InvalidOperationException>(() =>
            Particulars.Open(record.Sealed, RegistrationApplication.SealedField(new(1)), OpenProtector.Instance));
    }

    private static RegistrationRecord Open(string agency, string serving)
    {
        var application = AnApplication.For(agency);
        application.Approve(AnApplication.Supervisor(agency), AnApplication.Tuesday);
        var enrolment = new Enrolment(
            _day, IsUrban: true, JilinInBrief.PathOf(serving), new Deadline(new DateOnly(2026, 3, 10), IsProvisional: false));
        return RegistrationRecord.Open(new(9), application, enrolment, OpenProtector.Instance);
    }
}

using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Domain.Tests.Builders;

/// <summary>A registration of 3 March 2026, served by 南岭街道; a test changes only what matters.</summary>
internal static class ARegistration
{
    public static DateOnly Day { get; } = new(2026, 3, 3);

    public static RegistrationRecord Of(string agency = "220102", string serving = "220102001", long number = 9)
    {
        var application = AnApplication.For(agency);
        application.Approve(AnApplication.Supervisor(agency), AnApplication.Tuesday);
        var enrolment = new Enrolment(
            Day, IsUrban: true, JilinInBrief.PathOf(serving), new Deadline(new DateOnly(2026, 3, 10), IsProvisional: false));
        var record = RegistrationRecord.Open(new(number), application, enrolment, OpenProtector.Instance);
        record.ForgetActs();
        return record;
    }

    public static MovementStamp On(int day, long key = 100) =>
        new(key, new DateOnly(2026, 4, day), new DateTimeOffset(2026, 4, day, 10, 0, 0, TimeSpan.FromHours(8)));
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Domain.Tests.Builders;

/// <summary>A case of a person who registered on Tuesday, 3 March 2026 and is served at 南岭街道; a test changes only what matters.</summary>
internal static class ACase
{
    public static DateOnly OpenedOn { get; } = new(2026, 3, 3);

    public static Officer CaseOfficer { get; } = AnApplication.Supervisor(role: OfficerRole.CaseOfficer);

    public static ServiceCase Open(DateOnly? openedOn = null, string serving = "220102001")
    {
        var application = AnApplication.For();
        application.Approve(AnApplication.Supervisor(), AnApplication.Tuesday);
        var path = JilinInBrief.PathOf(serving);
        var day = openedOn ?? OpenedOn;
        var enrolment = new Enrolment(day, IsUrban: true, path, TheCalendarOf2026.Published.DeadlineAfter(day, 5, path));
        var opened = ServiceCase.Open(new(3), RegistrationRecord.Open(new(9), application, enrolment, OpenProtector.Instance), day);
        opened.ForgetActs();
        return opened;
    }

    public static ContactWords Words(
        ContactMethod method = ContactMethod.Phone,
        bool isReached = true,
        ServiceResponse response = ServiceResponse.None,
        DateOnly? nextStepOn = null) => ContactWords.Of(
        new ContactFacts(method, isReached)
        {
            Offered = response is ServiceResponse.None && method is not ContactMethod.Comparison ? [] : ["3.2"],
            Response = response,
            Changes = method is ContactMethod.Comparison ? ["unchanged"] : [],
            Policies = method is ContactMethod.Comparison ? ["none"] : [],
            Note = ContactNote.Of("电话联系", nextStep: null),
            NextStepOn = nextStepOn,
        },
        DateOnly.MinValue.AddYears(2025)).Value ?? throw new InvalidOperationException("Not lawful words.");

    /// <summary>At ten in the morning of the day.</summary>
    public static ServiceContact ContactOn(this ServiceCase served, DateOnly day, ContactWords? words = null, long id = 1, Officer? officer = null) =>
        served.Contact(id, words ?? Words(), MomentOn(day, officer)).Value!;

    public static ContactMoment MomentOn(DateOnly day, Officer? officer = null) => new(
        officer ?? CaseOfficer,
        At(day),
        TheCalendarOf2026.Published,
        OpenProtector.Instance);

    public static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
}

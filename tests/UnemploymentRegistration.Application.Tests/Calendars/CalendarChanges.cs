using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Calendars;

/// <summary>Changes the calendar as an administrator of the province does.</summary>
internal static class CalendarChanges
{
    public static Officer Administrator { get; } = new(
        new OfficerId(1),
        "吴管平",
        AgencyCode.Province,
        OfficerRole.Administrator,
        new Jurisdiction(AgencyCode.Province, AgencyLevel.Province));

    public static ChangeCalendar DayOff(DateOnly day) => new(
        calendar => calendar.With(day, CalendarDayKind.DayOff), OversightAct.CalendarDayCorrected, "更正", []);

    public static ChangeCalendar LocalDay(string division, DateOnly day) => new(
        calendar => calendar.WithLocal(DivisionCode.Parse(division), day, "州庆"), OversightAct.LocalHolidayChanged, "州庆", []);

    public static Task<Result<CalendarDifference>> ChangeAsync(this Registry registry, ChangeCalendar change) =>
        registry.AsAsync(Actor.For(Administrator), services =>
            services.GetRequiredService<ChangeCalendarHandler>().HandleAsync(change, CancellationToken.None));

    /// <summary>One slice, as the program takes it.</summary>
    public static Task<bool> AdvanceAsync(this Registry registry) =>
        registry.AsAsync(Actor.Program, services => services.GetRequiredService<MoveClocks>().AdvanceAsync(CancellationToken.None));

    public static async Task SweepAsync(this Registry registry)
    {
        while (await registry.AdvanceAsync())
        {
        }
    }
}

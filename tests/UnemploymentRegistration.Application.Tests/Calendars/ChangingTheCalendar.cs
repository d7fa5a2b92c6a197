using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Calendars;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Calendars;

/// <summary>Filed on Friday 6 March 2026 and due on Wednesday; the Monday between becomes a day off.</summary>
public sealed class ChangingTheCalendar
{
    private static readonly DateOnly _monday = new(2026, 3, 9);
    private static readonly DateOnly _wednesday = new(2026, 3, 11);
    private static readonly DateOnly _thursday = new(2026, 3, 12);

    [OnBothDatabases]
    public async Task Moves_the_open_clocks_it_touches_and_records_each_move(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (pending, decided) = (await registry.FileOneAsync(1), await registry.FileOneAsync(2));
        var record = (await registry.ApproveAsync(decided, registry.Supervisor())).Value!;

        await registry.ChangeAsync(CalendarChanges.DayOff(_monday));
        await registry.SweepAsync();

        Assert.Equal(_thursday, (await FindAsync(registry, pending)).DecisionDue);
        Assert.Equal(_wednesday, (await FindAsync(registry, decided)).DecisionDue);
        Assert.Equal(
            new DateOnly(2026, 3, 16),
            (await registry.ReadAsync(db => db.Registrations.SingleAsync(r => r.Id == record.Id))).FirstContactDue);
        var moves = await registry.ReadAsync(db => db.OversightEntries
            .Where(e => e.Act == OversightAct.DecisionDueRecalculated || e.Act == OversightAct.FirstContactDueRecalculated)
            .OrderBy(e => e.Act)
            .Select(e => new { e.SubjectKey, e.Note, e.Actor })
            .ToListAsync());
        Assert.Equal(
            [(pending.Value, "2026-03-11 → 2026-03-12：更正"), (record.Id.Value, "2026-03-13 → 2026-03-16：更正")],
            moves.Select(move => (move.SubjectKey, move.Note!)));
        Assert.All(moves, move => Assert.Equal("program", move.Actor));
        await registry.ReadAsync(async db =>
        {
            await TheTrail.AssertUnbrokenAsync(db);
            return 0;
        });
    }

    [Fact]
    public async Task Counts_beforehand_exactly_the_clocks_that_it_will_move()
    {
        await using var registry = await Registry.OpenAsync();
        await registry.FileOneAsync(1);
        await registry.FileOneAsync(2, residence: "222401001");
        await registry.ApproveAsync(await registry.FileOneAsync(3), registry.Supervisor());

        var plan = await registry.AsAsync(Actor.For(CalendarChanges.Administrator), services => services
            .GetRequiredService<CalendarPlans>()
            .RehearseAsync(calendar => calendar.WithLocal(DivisionCode.Parse("2224"), _monday, "州庆"), CancellationToken.None));

        Assert.Equal(new ClockForecast(Decisions: 1, FirstContacts: 0), plan.Forecast);
        Assert.Equal(_wednesday, (await registry.ReadAsync(db => db.Applications.Where(a => a.Agency == new AgencyCode("222401001")).SingleAsync())).DecisionDue);
    }

    [OnBothDatabases]
    public async Task Binds_with_a_local_day_every_agency_below_its_prefecture_and_no_other(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (nanguan, yanji) = (await registry.FileOneAsync(1), await registry.FileOneAsync(2, residence: "222401001"));

        await registry.ChangeAsync(CalendarChanges.LocalDay("2224", _monday));
        await registry.SweepAsync();

        Assert.Equal(_wednesday, (await FindAsync(registry, nanguan)).DecisionDue);
        Assert.Equal(_thursday, (await FindAsync(registry, yanji)).DecisionDue);
    }

    [Fact]
    public async Task Goes_on_where_it_was_stopped_and_moves_nobody_twice()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.ChangeAsync(CalendarChanges.DayOff(_monday));

        Assert.True(await registry.AdvanceAsync());
        var half = await registry.ReadAsync(db => db.ClockSweeps.SingleAsync());
        Assert.Equal((1, null), (half.Moved, half.FinishedAt));
        await registry.SweepAsync();
        registry.Clock.Pass(ClockSweep.Grace);
        await registry.SweepAsync();

        var whole = await registry.ReadAsync(db => db.ClockSweeps.SingleAsync());
        Assert.Equal((1, 1), (whole.Looked, whole.Moved));
        Assert.NotNull(whole.FinishedAt);
        Assert.Single(await HistoryOfAsync(registry, number), act => act == OversightAct.DecisionDueRecalculated);
    }

    [Fact]
    public async Task Finds_with_its_second_pass_what_a_slower_program_started_by_the_old_calendar()
    {
        await using var registry = await Registry.OpenAsync();
        var old = registry.Services.GetRequiredService<ReferenceData>().Current;
        await registry.ChangeAsync(CalendarChanges.DayOff(_monday));
        await registry.SweepAsync();

        var current = registry.Services.GetRequiredService<ReferenceData>().Current;
        registry.Services.GetRequiredService<ReferenceData>().Replace(old);
        var late = await registry.FileOneAsync();
        registry.Services.GetRequiredService<ReferenceData>().Replace(current);
        Assert.Equal(_wednesday, (await FindAsync(registry, late)).DecisionDue);
        registry.Clock.Pass(ClockSweep.Grace);
        await registry.SweepAsync();

        Assert.Equal(_thursday, (await FindAsync(registry, late)).DecisionDue);
    }

    [Fact]
    public async Task Goes_through_more_clocks_than_one_slice_holds()
    {
        await using var registry = await Registry.OpenAsync();
        for (var person = 1; person <= OpenClocks.SliceSize + 5; person++)
        {
            await registry.FileOneAsync(person);
        }

        await registry.ChangeAsync(CalendarChanges.DayOff(_monday));
        await registry.SweepAsync();

        Assert.Equal(
            OpenClocks.SliceSize + 5,
            await registry.ReadAsync(db => db.Applications.CountAsync(a => a.DecisionDue == _thursday)));
    }

    [Fact]
    public async Task Imports_a_year_and_makes_its_due_days_final()
    {
        await using var registry = await Registry.OpenAsync();
        registry.Clock.Now = new DateTimeOffset(2026, 12, 31, 10, 0, 0, TimeSpan.FromHours(8));
        var number = await registry.FileOneAsync();
        Assert.True((await FindAsync(registry, number)).DecisionDueIsProvisional);
        var year = new PublishedYear(2027, [CalendarDay.Of(new DateOnly(2027, 1, 1), CalendarDayKind.DayOff)]);

        await registry.ChangeAsync(new ChangeCalendar(
            calendar => calendar.With(year), OversightAct.CalendarYearImported, "导入2027年日历", [2027]));
        await registry.SweepAsync();

        var application = await FindAsync(registry, number);
        Assert.Equal((new DateOnly(2027, 1, 6), false), (application.DecisionDue, application.DecisionDueIsProvisional));
        Assert.True(registry.Services.GetRequiredService<ReferenceData>().Current.Calendar.IsPublished(2027));
        Assert.NotNull((await registry.ReadAsync(db => db.CalendarYears.SingleAsync(y => y.Year == 2027))).ImportedAt);
    }

    [Fact]
    public async Task Stands_after_the_next_start()
    {
        await using var registry = await Registry.OpenAsync();
        var seeded = new DateOnly(2026, 10, 1);
        await registry.ChangeAsync(new ChangeCalendar(
            calendar => calendar.With(seeded, kind: null), OversightAct.CalendarDayCorrected, "更正", []));

        await registry.AsAsync(Actor.Program, async services =>
        {
            await services.GetRequiredService<DatabaseStartup>().RunAsync(CancellationToken.None);
            return 0;
        });

        Assert.False(await registry.ReadAsync(db => db.CalendarDays.AnyAsync(day => day.Date == seeded)));
    }

    [Fact]
    public async Task Is_refused_where_nothing_changes()
    {
        await using var registry = await Registry.OpenAsync();

        var change = await registry.ChangeAsync(CalendarChanges.DayOff(new DateOnly(2026, 10, 1)));

        Assert.Equal(CalendarErrors.NothingChanges, change.Error);
        Assert.Equal(0, await registry.ReadAsync(db => db.ClockSweeps.CountAsync()));
    }

    [OnBothDatabases]
    public async Task Of_two_administrators_at_once_tells_one(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var slow = await registry.AsAsync(Actor.For(CalendarChanges.Administrator), async services =>
        {
            await services.GetRequiredService<ReferenceEdit>().BeginAsync(CancellationToken.None);
            await registry.ChangeAsync(CalendarChanges.DayOff(_monday));
            return await services.GetRequiredService<ReferenceEdit>().SaveAsync(CancellationToken.None);
        });

        Assert.Equal(AgencyErrors.ChangedMeanwhile, slow.Error);
        Assert.True(await registry.ReadAsync(db => db.CalendarDays.AnyAsync(day => day.Date == _monday)));
    }

    [Fact]
    public async Task Is_read_by_a_program_beside_it_as_soon_as_that_looks()
    {
        await using var registry = await Registry.OpenAsync();
        var reference = registry.Services.GetRequiredService<ReferenceData>();
        var old = reference.Current;
        await registry.ChangeAsync(CalendarChanges.DayOff(_monday));
        reference.Replace(old);

        await registry.AsAsync(Actor.Program, async services =>
        {
            await services.GetRequiredService<IReferenceReload>().LoadIfChangedAsync(CancellationToken.None);
            return 0;
        });

        Assert.Equal(old.Edition + 1, reference.Current.Edition);
        Assert.False(reference.Current.Calendar.IsWorkingDay(_monday, AgencyPath.Province));
    }

    private static Task<RegistrationApplication> FindAsync(Registry registry, RegistrationApplicationId number) =>
        registry.ReadAsync(db => db.Applications.AsNoTracking().SingleAsync(a => a.Id == number));

    private static Task<List<OversightAct>> HistoryOfAsync(Registry registry, RegistrationApplicationId number) =>
        registry.ReadAsync(db => db.OversightEntries.Where(e => e.SubjectKey == number.Value).Select(e => e.Act).ToListAsync());
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Infrastructure.Persistence.Seeding;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

public sealed class SeedingADatabase : IAsyncLifetime, IDisposable
{
    private readonly EmptyDatabase _database = new();

    public Task InitializeAsync() => SeedAsync();

    [Fact]
    public async Task Stores_divisions_agencies_and_calendar()
    {
        await using var db = _database.Open();

        Assert.Equal(16_289, await db.Set<Division>().CountAsync());
        Assert.Equal(3, await db.Set<DivisionChange>().CountAsync());
        Assert.Equal(1155, await db.Set<Agency>().CountAsync());
        Assert.Equal(1157, await db.Set<ServiceArea>().CountAsync());
        Assert.Equal(7, await db.Set<CalendarYear>().CountAsync());
        Assert.Equal(0, await db.Set<LocalHoliday>().CountAsync());
    }

    [Fact]
    public async Task Adds_nothing_the_second_time()
    {
        await SeedAsync();

        await Stores_divisions_agencies_and_calendar();
    }

    [Fact]
    public async Task Leaves_alone_what_administrators_changed()
    {
        await using (var db = _database.Open())
        {
            (await db.Set<Agency>().SingleAsync(agency => agency.Code == new AgencyCode("220102001"))).StopOnlineApplications();
            db.Remove(await db.Set<Agency>().SingleAsync(agency => agency.Code == new AgencyCode("220102200")));
            db.Remove(await db.Set<CalendarDay>().SingleAsync(day => day.Date == new DateOnly(2026, 10, 10)));
            await db.SaveChangesAsync();
        }

        await SeedAsync();

        var reference = await LoadAsync();
        Assert.False(reference.Agencies.Find(new AgencyCode("220102001"))!.TakesOnlineApplications);
        Assert.Null(reference.Agencies.Find(new AgencyCode("220102200")));
        Assert.False(reference.Calendar.IsWorkingDay(new DateOnly(2026, 10, 10), AgencyPath.Province));
    }

    [Fact]
    public async Task Brings_a_year_that_the_calendar_lacks()
    {
        await using (var db = _database.Open())
        {
            db.RemoveRange(await db.Set<CalendarYear>().Where(year => year.Year == 2026).ToListAsync());
            db.RemoveRange(await db.Set<CalendarDay>().Where(day => day.Date >= new DateOnly(2026, 1, 1)).ToListAsync());
            await db.SaveChangesAsync();
        }

        await SeedAsync();

        Assert.True((await LoadAsync()).Calendar.IsPublished(2026));
        await using var after = _database.Open();
        Assert.Equal(new DateOnly(2026, 1, 1), (await after.ClockSweeps.SingleAsync()).FirstDay);
    }

    [Fact]
    public async Task Loads_a_snapshot_that_finds_its_way()
    {
        var reference = await LoadAsync();

        Assert.Equal("吉林省长春市南关区南岭街道", reference.Divisions.FullNameOf(DivisionCode.Parse("220102001")));
        Assert.Equal("220184001", reference.Divisions.Resolve("220381001")?.Code.Value);
        Assert.Equal(
            ["222426120", "2299", "22"],
            reference.Agencies.Serving(DivisionCode.Parse("222426120")).Select(serving => serving.Agency.Code.Value));
        Assert.Equal(
            new Deadline(new DateOnly(2026, 10, 10), IsProvisional: false),
            reference.Calendar.DeadlineAfter(new DateOnly(2026, 10, 9), 1, AgencyPath.Province));
    }

    [Fact]
    public void Is_asked_for_nothing_before_it_is_loaded() =>
        Assert.Throws<InvalidOperationException>(() => new ReferenceData().Current);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();

    private async Task SeedAsync()
    {
        await using var db = _database.Open();
        await new ReferenceDataSeeder(db, TimeProvider.System).SeedAsync(CancellationToken.None);
    }

    private async Task<ReferenceSnapshot> LoadAsync()
    {
        await using var db = _database.Open();
        var reference = new ReferenceData();
        await new ReferenceDataLoader(db, reference).LoadAsync(CancellationToken.None);
        return reference.Current;
    }
}

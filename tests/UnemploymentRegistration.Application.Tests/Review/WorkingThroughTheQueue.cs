using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class WorkingThroughTheQueue
{
    [OnBothDatabases]
    public async Task Begins_with_the_most_urgent(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var first = await registry.FileOneAsync(1);
        var second = await registry.FileOneAsync(2);
        registry.Clock.Pass(TimeSpan.FromDays(3));
        var later = await registry.FileOneAsync(3, "220102002");

        var queue = await registry.QueueOfAsync(registry.Supervisor());

        Assert.Equal([first, second, later], queue.Entries.Select(entry => entry.Number));
        Assert.Equal((false, false), (queue.HasEarlier, queue.HasLater));
    }

    [OnBothDatabases]
    public async Task Turns_pages_forth_and_back_without_losing_or_repeating_a_line(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        for (var person = 1; person <= ReviewQueue.PageSize + 3; person++)
        {
            await registry.FileOneAsync(person);
        }

        var officer = registry.Supervisor();
        var first = await registry.QueueOfAsync(officer);
        var second = await registry.QueueOfAsync(officer, position: At(first.Entries[^1], backwards: false));
        var back = await registry.QueueOfAsync(officer, position: At(second.Entries[0], backwards: true));

        Assert.Equal((ReviewQueue.PageSize, 3), (first.Entries.Count, second.Entries.Count));
        Assert.Equal(ReviewQueue.PageSize + 3, first.Entries.Concat(second.Entries).Select(entry => entry.Number).Distinct().Count());
        Assert.Equal(first.Entries, back.Entries);
        Assert.Equal((false, true), (first.HasEarlier, first.HasLater));
        Assert.Equal((true, false), (second.HasEarlier, second.HasLater));
        Assert.Equal((false, true), (back.HasEarlier, back.HasLater));
    }

    [OnBothDatabases]
    public async Task Shows_no_other_jurisdiction_by_whatever_way_it_is_asked(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();
        var yanji = registry.Supervisor("222401");

        Assert.Empty((await registry.QueueOfAsync(yanji)).Entries);
        Assert.Empty((await registry.QueueOfAsync(yanji, Below("220102"))).Entries);
        Assert.Empty((await registry.AsAsync(Actor.For(yanji), services => services.GetRequiredService<ReviewQueue>()
            .ReadAsync(registry.Supervisor("22").Jurisdiction, new QueueFilter(), null, CancellationToken.None))).Entries);
        await registry.AsAsync(Actor.For(yanji), async services =>
        {
            Assert.Null(await services.GetRequiredService<ApplicationFiles>().FindAsync(number, CancellationToken.None));
            var lookup = services.GetRequiredService<ApplicationLookup>();
            Assert.Null(await lookup.FindAsync(number.ToString(), CancellationToken.None));
            Assert.Null(await lookup.FindAsync(AnApplication.NumberOf(1), CancellationToken.None));
            return 0;
        });
    }

    [Theory]
    [InlineData("220102001", 1)]
    [InlineData("220102", 2)]
    [InlineData("2201", 2)]
    [InlineData("2224", 1)]
    [InlineData("22", 3)]
    public async Task Shows_each_level_what_lies_below_it(string agency, int lines)
    {
        await using var registry = await Registry.OpenAsync();
        await registry.FileOneAsync(1, "220102001");
        await registry.FileOneAsync(2, "220102002");
        await registry.FileOneAsync(3, "222401001");

        Assert.Equal(lines, (await registry.QueueOfAsync(registry.Supervisor(agency))).Entries.Count);
    }

    [OnBothDatabases]
    public async Task Narrows_by_agency_channel_day_and_name(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileOneAsync(1);
        await registry.FileOneAsync(2, "220102002");
        var due = new DateOnly(2026, 3, 11);

        Assert.Equal(1, await CountAsync(registry, Below("220102002")));
        Assert.Equal(2, await CountAsync(registry, new QueueFilter { Channel = new ChannelCode("wechat") }));
        Assert.Equal(0, await CountAsync(registry, new QueueFilter { Channel = new ChannelCode("mobile-app") }));
        Assert.Equal(2, await CountAsync(registry, new QueueFilter { DueFrom = due, DueBy = due }));
        Assert.Equal(0, await CountAsync(registry, new QueueFilter { DueBy = due.AddDays(-1) }));
        Assert.Equal(0, await CountAsync(registry, new QueueFilter { DueFrom = due.AddDays(1) }));
        Assert.Equal(2, await CountAsync(registry, new QueueFilter { Name = "李小" }));
        Assert.Equal(0, await CountAsync(registry, new QueueFilter { Name = "小梅" }));
        Assert.Equal(0, await CountAsync(registry, new QueueFilter { Name = "%" }));
        Assert.Equal(0, await CountAsync(registry, new QueueFilter { UnassignedOnly = true }));
    }

    [OnBothDatabases]
    public async Task Counts_what_waits_is_nearly_due_and_overdue_and_names_the_late_agency(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileOneAsync(1);
        await registry.FileOneAsync(2, "220102002");
        var (officer, due) = (registry.Supervisor(), new DateOnly(2026, 3, 11));

        var (before, dayBefore, onTheDay, after) = await registry.AsAsync(Actor.For(officer), async services =>
        {
            var queue = services.GetRequiredService<ReviewQueue>();
            return (
                await queue.CountAsync(officer.Jurisdiction, due.AddDays(-2), due.AddDays(-1), CancellationToken.None),
                await queue.CountAsync(officer.Jurisdiction, due.AddDays(-1), due, CancellationToken.None),
                await queue.CountAsync(officer.Jurisdiction, due, due.AddDays(1), CancellationToken.None),
                await queue.CountAsync(officer.Jurisdiction, due.AddDays(1), due.AddDays(2), CancellationToken.None));
        });

        Assert.Equal(new QueueCounts(2, 0, 0, 0, 0, UnassignedSince: null), before);
        Assert.Equal(new QueueCounts(2, 0, 0, 2, 0, UnassignedSince: null), dayBefore);
        Assert.Equal(new QueueCounts(2, 0, 2, 0, 0, UnassignedSince: null), onTheDay);
        Assert.Equal(new QueueCounts(2, 2, 0, 0, 0, UnassignedSince: null), after);
        var late = await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ReviewQueue>()
            .LateByAgencyAsync(officer.Jurisdiction, due.AddDays(1), most: 1, CancellationToken.None));
        Assert.Equal((1, due), (Assert.Single(late).Overdue, late[0].EarliestDue));
    }

    [Fact]
    public async Task Ends_with_the_decision_while_the_number_still_leads_to_the_file()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        var officer = registry.Supervisor();
        await registry.ApproveAsync(number, officer);

        Assert.Empty((await registry.QueueOfAsync(officer)).Entries);
        var found = await registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ApplicationLookup>()
            .FindAsync($" {AnApplication.NumberOf(1).ToLowerInvariant()}", CancellationToken.None));
        Assert.Equal(number, found);
    }

    private static QueueFilter Below(string agency) => new()
    {
        Within = new Jurisdiction(new AgencyCode(agency), agency.Length == 6 ? AgencyLevel.County : AgencyLevel.Street),
    };

    private static QueuePosition At(QueueEntry entry, bool backwards) => new(entry.DecisionDue, entry.Number, backwards);

    private static async Task<int> CountAsync(Registry registry, QueueFilter filter) =>
        (await registry.QueueOfAsync(registry.Supervisor(), filter)).Entries.Count;
}

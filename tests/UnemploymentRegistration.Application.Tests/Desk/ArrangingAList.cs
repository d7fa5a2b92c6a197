using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Desk;
using UnemploymentRegistration.Application.Tests.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Infrastructure.Desk;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Desk;

public sealed class ArrangingAList
{
    private const string State = """{"Name":"李小梅"}""";

    [OnBothDatabases]
    public async Task Keeps_a_filter_under_its_name_for_who_saved_it(string database)
    {
        await using var registry = await OpenAsync(database);
        var (own, other) = (registry.Supervisor(), registry.Supervisor(id: 8));
        await SaveAsync(registry, own, "今天的");

        var filter = Assert.Single((await ReadAsync(registry, own)).Filters);
        Assert.Equal(("今天的", false), (filter.Name, filter.OpensList));
        Assert.Equal(State, await StateAsync(registry, own, filter.Id));
        Assert.Empty((await ReadAsync(registry, other)).Filters);
        Assert.Null(await StateAsync(registry, other, filter.Id));
        Assert.Equal(DeskErrors.FilterGone, (await DeleteAsync(registry, other, filter.Id)).Error);
        Assert.Equal(DeskErrors.FilterGone, (await OpenWithAsync(registry, other, filter.Id)).Error);
    }

    [OnBothDatabases]
    public async Task Seals_the_state_because_a_name_may_stand_in_it(string database)
    {
        await using var registry = await OpenAsync(database);
        await SaveAsync(registry, registry.Supervisor(), "一个人");

        var stored = await registry.ReadAsync(db => db.SavedFilters.Select(f => f.State).SingleAsync());

        Assert.Equal(-1, stored.Bytes.Span.IndexOf("李小梅"u8));
    }

    [OnBothDatabases]
    public async Task Refuses_a_name_twice_for_one_list_however_fast_both_come(string database)
    {
        await using var registry = await OpenAsync(database);
        var officer = registry.Supervisor();

        var saved = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SaveAsync(registry, officer, "今天的"))));

        Assert.Single(saved, result => !result.IsRefused);
        Assert.All(saved.Where(result => result.IsRefused), result => Assert.Equal(DeskErrors.NameTaken, result.Error));
        Assert.False((await SaveAsync(registry, officer, "今天的", StaffList.Register)).IsRefused);
    }

    [Fact]
    public async Task Refuses_the_twenty_first_filter()
    {
        await using var registry = await Registry.OpenAsync();
        var officer = registry.Supervisor();
        for (var filter = 0; filter < SavedFilter.Most; filter++)
        {
            await SaveAsync(registry, officer, $"第 {filter} 个");
        }

        Assert.Equal(DeskErrors.TooManyFilters, (await SaveAsync(registry, officer, "再一个")).Error);
    }

    [OnBothDatabases]
    public async Task Opens_with_one_filter_at_most_and_with_none_once_that_is_deleted(string database)
    {
        await using var registry = await OpenAsync(database);
        var officer = registry.Supervisor();
        await SaveAsync(registry, officer, "一");
        await SaveAsync(registry, officer, "二");
        var keys = (await ReadAsync(registry, officer)).Filters.ToDictionary(filter => filter.Name, filter => filter.Id);

        await OpenWithAsync(registry, officer, keys["一"]);
        await OpenWithAsync(registry, officer, keys["二"]);
        Assert.Equal(keys["二"], (await ReadAsync(registry, officer)).OpeningFilter);

        await DeleteAsync(registry, officer, keys["二"]);
        var list = await ReadAsync(registry, officer);
        Assert.Null(list.OpeningFilter);
        Assert.Equal(["一"], list.Filters.Select(filter => filter.Name));
    }

    [OnBothDatabases]
    public async Task Remembers_the_columns_of_each_list(string database)
    {
        await using var registry = await OpenAsync(database);
        var officer = registry.Supervisor();
        Assert.Empty((await ReadAsync(registry, officer)).Columns);

        await ChooseAsync(registry, officer, ["number", "due"]);
        await ChooseAsync(registry, officer, ["number", "name"]);

        Assert.Equal(["number", "name"], (await ReadAsync(registry, officer)).Columns);
        Assert.Empty((await ReadAsync(registry, officer, StaffList.Register)).Columns);
    }

    // Lists are kept for accounts, so that the two officers have one each.
    private static async Task<Registry> OpenAsync(string database)
    {
        var registry = await Registry.OpenAsync(database);
        await registry.AsAsync(Actor.Program, async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            foreach (var officer in new[] { registry.Supervisor(), registry.Supervisor(id: 8) })
            {
                db.Users.Add(new OfficerAccount
                {
                    Id = officer.Id.Value,
                    UserName = $"officer.{officer.Id.Value}",
                    DisplayName = officer.Name,
                    Agency = officer.Agency,
                    Role = officer.Role,
                });
            }

            return await db.SaveChangesAsync();
        });
        return registry;
    }

    private static Task<Result> SaveAsync(Registry registry, Officer officer, string name, StaffList list = StaffList.Queue) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<SaveFilterHandler>()
            .HandleAsync(new SaveFilter(officer.Id, list, name, State), CancellationToken.None));

    private static Task<Result> DeleteAsync(Registry registry, Officer officer, long filter) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<DeleteFilterHandler>()
            .HandleAsync(new DeleteFilter(StaffList.Queue, filter), CancellationToken.None));

    private static Task<Result> OpenWithAsync(Registry registry, Officer officer, long filter) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ArrangeListHandler>()
            .HandleAsync(new ChooseOpeningFilter(officer.Id, StaffList.Queue, filter, IsOpening: true), CancellationToken.None));

    private static Task<Result> ChooseAsync(Registry registry, Officer officer, IReadOnlyList<string> columns) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ArrangeListHandler>()
            .HandleAsync(new ChooseColumns(officer.Id, StaffList.Queue, columns), CancellationToken.None));

    private static Task<OwnList> ReadAsync(Registry registry, Officer officer, StaffList list = StaffList.Queue) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<OwnLists>().ReadAsync(list, CancellationToken.None));

    private static Task<string?> StateAsync(Registry registry, Officer officer, long filter) => registry.AsAsync(
        Actor.For(officer), services => services.GetRequiredService<OwnLists>().StateOfAsync(StaffList.Queue, filter, CancellationToken.None));
}

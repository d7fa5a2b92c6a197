using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;
using UnemploymentRegistration.Web.Hosting;

namespace UnemploymentRegistration.Infrastructure.Tests.Persistence;

public sealed class NumberingNodes
{
    [OnBothDatabases]
    public async Task Gives_two_programs_on_one_database_two_numbers(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => (await StartAsync(registry)).Number)));

        Assert.Equal(Enumerable.Range(0, 8).Select(i => (long)i), numbers.Order());
    }

    [OnBothDatabases]
    public async Task Gives_a_number_again_that_was_given_back(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (first, second) = (await StartAsync(registry), await StartAsync(registry));

        await first.Program.StopAsync(CancellationToken.None);

        Assert.Equal((0, 1), (first.Number, second.Number));
        Assert.Equal(0, (await StartAsync(registry)).Number);
    }

    [OnBothDatabases]
    public async Task Gives_a_number_again_whose_holder_was_heard_of_no_more(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await StartAsync(registry);
        await registry.ReadAsync(db => db.NodeLeases.ExecuteUpdateAsync(l => l.SetProperty(x => x.Until, AdjustableClock.Friday.AddYears(-10))));

        Assert.Equal(0, (await StartAsync(registry)).Number);
    }

    [OnBothDatabases]
    public async Task Leaves_the_number_alone_that_another_program_has_taken_over(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var paused = await StartAsync(registry);
        await registry.ReadAsync(db => db.NodeLeases.ExecuteUpdateAsync(l => l.SetProperty(x => x.Until, AdjustableClock.Friday.AddYears(-10))));
        await StartAsync(registry);

        await paused.Program.StopAsync(CancellationToken.None);

        Assert.Equal(1, (await StartAsync(registry)).Number);
    }

    [OnBothDatabases]
    public async Task Starts_no_program_once_all_numbers_are_taken(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.ReadAsync(db =>
        {
            db.NodeLeases.AddRange(Enumerable.Range(0, KeySequence.Nodes)
                .Select(node => new NodeLease { Node = node, Holder = "test", Until = AdjustableClock.Friday.AddYears(100) }));
            return db.SaveChangesAsync();
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(registry));
    }

    private static async Task<(NodeNumber Program, long Number)> StartAsync(Registry registry)
    {
        var keys = new KeySequence(registry.Clock);
        var program = new NodeNumber(registry.Services.GetRequiredService<IServiceScopeFactory>(), keys, NullLogger<NodeNumber>.Instance);
        await program.TakeAsync(CancellationToken.None);
        return (program, keys.Next() % KeySequence.Nodes);
    }
}

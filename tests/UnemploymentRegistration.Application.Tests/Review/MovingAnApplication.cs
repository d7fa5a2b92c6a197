using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class MovingAnApplication
{
    [OnBothDatabases]
    public async Task Takes_it_out_of_one_queue_and_puts_it_into_the_other_with_its_due_day(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();

        Assert.False((await registry.MoveAsync(number, "222401001", registry.Supervisor())).IsRefused);

        Assert.Empty((await registry.QueueOfAsync(registry.Supervisor())).Entries);
        var entry = Assert.Single((await registry.QueueOfAsync(registry.Supervisor("222401"))).Entries);
        Assert.Equal((number, new DateOnly(2026, 3, 11)), (entry.Number, entry.DecisionDue));
    }

    [Fact]
    public async Task Tells_both_sides_in_the_trail_and_nobody_by_SMS()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();
        await registry.MoveAsync(number, "222401001", registry.Supervisor());

        var file = await registry.AsAsync(Actor.For(registry.Supervisor("222401")), services =>
            services.GetRequiredService<ApplicationFiles>().FindAsync(number, CancellationToken.None));

        Assert.Equal([OversightAct.ApplicationSubmitted, OversightAct.ApplicationMoved], file!.History.Select(line => line.Act));
        Assert.Equal("220102001 → 222401001：常住地实际在延吉", file.History[1].Note);
        Assert.Null(file.Notice);
    }

    [Fact]
    public async Task Needs_an_agency_that_exists()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();

        Assert.Equal(ApplicationErrors.NoSuchAgency, (await registry.MoveAsync(number, "999999", registry.Supervisor())).Error);
    }
}

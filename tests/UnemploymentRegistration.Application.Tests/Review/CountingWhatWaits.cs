using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

/// <summary>The number beside 待办申请 on every page.</summary>
public sealed class CountingWhatWaits
{
    private const int Most = 10;

    [OnBothDatabases]
    public async Task Knows_what_this_node_changed_at_once(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        Assert.Equal(0, await CountAsync(registry, registry.Supervisor()));

        await registry.FileOneAsync(1);
        Assert.Equal(1, await CountAsync(registry, registry.Supervisor()));
        await registry.FileOneAsync(2);
        Assert.Equal(2, await CountAsync(registry, registry.Supervisor()));
    }

    [OnBothDatabases]
    public async Task Knows_what_another_node_changed_after_a_few_seconds(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await using var other = registry.AnotherNode();
        var officer = registry.Supervisor();
        Assert.Equal(0, await CountAsync(other, officer));

        await registry.FileOneAsync();

        registry.Clock.Pass(WaitingCounts.Lasts - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await CountAsync(other, officer));
        registry.Clock.Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await CountAsync(other, officer));
    }

    [Fact]
    public async Task Keeps_no_answer_that_a_change_overtook()
    {
        var counts = new WaitingCounts(TimeProvider.System);
        var asked = (new Jurisdiction(AgencyCode.Province, AgencyLevel.Province), Most);

        var overtaken = await counts.OfAsync(asked, () =>
        {
            counts.Forget();
            return Task.FromResult(1);
        });

        Assert.Equal(1, overtaken);
        Assert.Equal(2, await counts.OfAsync(asked, () => Task.FromResult(2)));
        Assert.Equal(2, await counts.OfAsync(asked, () => throw new InvalidOperationException("It is known.")));
    }

    [OnBothDatabases]
    public async Task Stops_where_the_number_is_great(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        await registry.FileOneAsync(1);
        await registry.FileOneAsync(2);

        Assert.Equal(1, await CountAsync(registry, registry.Supervisor(), most: 1));
    }

    private static Task<int> CountAsync(Registry registry, Officer officer, int most = Most) =>
        registry.AsAsync(Actor.For(officer), services => services.GetRequiredService<ReviewQueue>()
            .CountWaitingAsync(officer.Jurisdiction, most, CancellationToken.None));
}

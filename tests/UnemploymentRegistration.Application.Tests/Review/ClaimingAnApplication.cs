using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

public sealed class ClaimingAnApplication
{
    [OnBothDatabases]
    public async Task Is_seen_in_the_queue_and_by_itself(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var (claimed, free) = (await registry.FileNamedAsync(1), await registry.FileNamedAsync(2));
        var officer = registry.Supervisor();
        await registry.ClaimAsync(claimed, officer);

        var all = await registry.QueueOfAsync(officer);
        var mine = await registry.QueueOfAsync(officer, Held(registry, officer.Id));

        Assert.Equal([(claimed, officer.Id), (free, null)], all.Entries.Select(entry => (entry.Number, entry.ClaimedBy)));
        Assert.Equal([claimed], mine.Entries.Select(entry => entry.Number));
        Assert.Empty((await registry.QueueOfAsync(officer, Held(registry, new OfficerId(8)))).Entries);
    }

    [OnBothDatabases]
    public async Task Lapses_by_itself_after_half_an_hour(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileNamedAsync(1);
        await registry.ClaimAsync(number, registry.Supervisor(id: 7));
        Assert.IsType<ClaimedByAnother>((await registry.ApproveAsync(number, registry.Supervisor(id: 8))).Error);

        registry.Clock.Pass(TimeSpan.FromMinutes(30));

        Assert.Empty((await registry.QueueOfAsync(registry.Supervisor(), Held(registry, new OfficerId(7)))).Entries);
        Assert.False((await registry.ApproveAsync(number, registry.Supervisor(id: 8))).IsRefused);
    }

    [Fact]
    public async Task Is_written_in_the_trail_with_what_follows()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileNamedAsync(1);
        await registry.ClaimAsync(number, registry.Supervisor(id: 7));
        await registry.ClaimAsync(number, registry.Supervisor(id: 8), takesOver: true);

        var history = (await registry.FileOfAsync(number, registry.Supervisor())).History;

        Assert.Equal(
            [OversightAct.ApplicationSubmitted, OversightAct.ApplicationClaimed, OversightAct.ApplicationTakenOver],
            history.Select(line => line.Act));
        Assert.Equal("7", history[^1].Note);
        await registry.ReadAsync(async db =>
        {
            await TheTrail.AssertUnbrokenAsync(db);
            return 0;
        });
    }

    [OnBothDatabases]
    public async Task By_two_at_once_is_given_to_one_and_the_other_is_told(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        for (var person = 1; person <= 20; person++)
        {
            var number = await registry.FileNamedAsync(person);
            using var start = new Barrier(2);
            var both = await Task.WhenAll(Claim(7), Claim(8));

            Task<Result> Claim(long officer) => Task.Run(() =>
            {
                start.SignalAndWait();
                return registry.ClaimAsync(number, registry.Supervisor(id: officer));
            });

            var told = Assert.Single(both, claim => claim.IsRefused).Error!;
            Assert.True(told == ApplicationErrors.ChangedMeanwhile || told is ClaimedByAnother);
            var winner = both[0].IsRefused ? 8 : 7;
            Assert.Equal(new OfficerId(winner), (await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == number))).ClaimedBy);
        }
    }

    private static QueueFilter Held(Registry registry, OfficerId officer) =>
        new() { ClaimedBy = new ClaimFilter(officer, registry.Clock.GetUtcNow() - ApplicationClaim.Lasts) };
}

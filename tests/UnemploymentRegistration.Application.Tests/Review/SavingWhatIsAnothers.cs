using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Review;

/// <summary>Whoever lifts the filter of jurisdiction to look, as rule 8.1 asks, still saves nothing of it.</summary>
public sealed class SavingWhatIsAnothers
{
    [OnBothDatabases]
    public async Task Is_refused_whatever_let_one_read_it(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = await registry.FileOneAsync();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            ChangeAsync(registry, Actor.For(registry.Supervisor("222401")), number));

        Assert.Equal($"officer:{registry.Supervisor("222401").Id.Value} is not in charge of RegistrationApplication {number}.", refusal.Message);
        Assert.False((await registry.ReadAsync(db => db.Applications.SingleAsync(a => a.Id == number))).DocumentNeedsLook);
    }

    [Fact]
    public async Task Is_refused_to_a_channel_that_did_not_file_it()
    {
        await using var registry = await Registry.OpenAsync();
        var number = await registry.FileOneAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            ChangeAsync(registry, Actor.For(new Domain.Agencies.ChannelCode("employment-site")), number));
    }

    private static Task<int> ChangeAsync(Registry registry, Actor actor, RegistrationApplicationId number) =>
        registry.AsAsync(actor, async services =>
        {
            var db = services.GetRequiredService<RegistryDbContext>();
            var application = await db.Applications.IgnoreQueryFilters().SingleAsync(a => a.Id == number);
            db.Entry(application).Property(nameof(application.DocumentNeedsLook)).CurrentValue = true;
            return await db.SaveChangesAsync();
        });
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Tests.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class IssuingChannelTokens
{
    [OnBothDatabases]
    public async Task Keeps_a_digest_and_never_the_token(string database)
    {
        await using var registry = await Registry.OpenAsync(database);

        var issued = await IssueAsync(registry);

        var stored = await registry.ReadAsync(db => db.ChannelTokens.SingleAsync());
        Assert.Equal(registry.Services.GetRequiredService<IFieldProtector>().IndexOf(IndexedUse.ChannelToken, issued.Token), stored.Digest);
        Assert.DoesNotContain(issued.Token, stored.Digest.Value, StringComparison.Ordinal);
        var act = Assert.Single(await registry.ReadAsync(db => TheTrail.OfAsync(db, "22")));
        Assert.Equal((OversightAct.ChannelTokenIssued, issued.Id, "wechat：公众号"), (act.Act, act.SubjectKey, act.Note));
    }

    [Fact]
    public async Task Makes_another_one_each_time()
    {
        await using var registry = await Registry.OpenAsync();

        Assert.NotEqual((await IssueAsync(registry)).Token, (await IssueAsync(registry)).Token);
    }

    [Fact]
    public async Task Revokes_once_and_for_good()
    {
        await using var registry = await Registry.OpenAsync();
        var issued = await IssueAsync(registry);

        Assert.False((await RevokeAsync(registry, issued.Id)).IsRefused);
        Assert.Equal(ChannelTokenErrors.AlreadyRevoked, (await RevokeAsync(registry, issued.Id)).Error);
        Assert.Equal(ChannelTokenErrors.NotFound, (await RevokeAsync(registry, 999)).Error);
        Assert.NotNull((await registry.ReadAsync(db => db.ChannelTokens.SingleAsync())).RevokedAt);
    }

    private static Task<IssuedToken> IssueAsync(Registry registry) => registry.AsAsync(
        Actor.For(CalendarChanges.Administrator),
        services => services.GetRequiredService<ChannelTokens>().IssueAsync(Filings.Wechat, "公众号", CancellationToken.None));

    private static Task<Result> RevokeAsync(Registry registry, long id) => registry.AsAsync(
        Actor.For(CalendarChanges.Administrator),
        services => services.GetRequiredService<ChannelTokens>().RevokeAsync(id, CancellationToken.None));
}

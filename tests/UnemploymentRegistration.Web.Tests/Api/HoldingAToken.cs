using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Web.Tests.Api;

public sealed class HoldingAToken(Portal portal) : IClassFixture<Portal>
{
    private static readonly Uri _anyNumber = new("/api/v1/applications/1", UriKind.Relative);

    [Fact]
    public async Task Opens_the_api_until_the_token_is_revoked()
    {
        using var channel = portal.Visitor();
        channel.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "a token of its own");
        await ChangeAsync((db, services) => db.ChannelTokens.Add(ChannelToken.Issue(
            services.GetRequiredService<KeySequence>().Next(),
            new ChannelCode("wechat"),
            "a token of its own",
            portal.Clock.Now,
            services.GetRequiredService<IFieldProtector>())));
        using var before = await channel.GetAsync(_anyNumber);

        await ChangeAsync((db, _) => db.ChannelTokens.OrderBy(token => token.Id).Last().Revoke(portal.Clock.Now));
        using var after = await channel.GetAsync(_anyNumber);

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    private Task<int> ChangeAsync(Action<RegistryDbContext, IServiceProvider> change) => portal.InsideAsync(services =>
    {
        var db = services.GetRequiredService<RegistryDbContext>();
        change(db, services);
        return db.SaveChangesAsync(CancellationToken.None);
    });
}

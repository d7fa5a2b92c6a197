using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class AskingForProgress
{
    [OnBothDatabases]
    public async Task Is_answered_to_anybody_who_knows_number_and_document(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = Filings.NumberOf(await registry.FileAsync(AnApplication.Form()));

        var progress = await AskAsync(registry, Actor.Anybody, number, AnApplication.Form().Document);

        Assert.Equal(ApplicationStatus.Pending, progress!.Status);
        Assert.Equal(new AgencyCode("220102001"), progress.Agency.Code);
    }

    [Fact]
    public async Task Is_not_answered_for_the_document_of_another_person()
    {
        await using var registry = await Registry.OpenAsync();
        var number = Filings.NumberOf(await registry.FileAsync(AnApplication.Form(1)));

        Assert.Null(await AskAsync(registry, Actor.Anybody, number, AnApplication.Form(2).Document));
    }

    [Fact]
    public async Task By_number_alone_is_answered_only_to_the_channel_that_filed_it()
    {
        await using var registry = await Registry.OpenAsync();
        var number = Filings.NumberOf(await registry.FileAsync(AnApplication.Form()));

        Assert.NotNull(await AskAsync(registry, Actor.For(Filings.Wechat), number));
        Assert.Null(await AskAsync(registry, Actor.For(new ChannelCode("mobile-app")), number));
        Assert.Null(await AskAsync(registry, Actor.For(new ApplicantAccountId(7)), number));
        Assert.Null(await AskAsync(registry, Actor.Anybody, number));
    }

    private static Task<ProgressOfApplication?> AskAsync(
        Registry registry,
        Actor actor,
        RegistrationApplicationId number,
        IdentityDocument? document = null) => registry.AsAsync(actor, services =>
        {
            var progress = services.GetRequiredService<ApplicationProgress>();
            return document is null
                ? progress.FindAsync(number, CancellationToken.None)
                : progress.FindAsync(number, document, CancellationToken.None);
        });
}

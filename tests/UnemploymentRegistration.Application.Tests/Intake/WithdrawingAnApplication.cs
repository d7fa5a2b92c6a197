using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Intake;

public sealed class WithdrawingAnApplication
{
    private static readonly ApplicantAccountId _owner = new(7);

    [OnBothDatabases]
    public async Task Frees_the_person_to_apply_again(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var number = Filings.NumberOf(await registry.FileAsync(AnApplication.Form(), "first", account: _owner));

        var withdrawal = await WithdrawAsync(registry, number, _owner);
        var again = await registry.FileAsync(AnApplication.Form(), "second", account: _owner);

        Assert.False(withdrawal.IsRefused);
        Assert.False(again.IsRefused);
        Assert.Equal(
            [ApplicationStatus.Withdrawn, ApplicationStatus.Pending],
            await registry.ReadAsync(db => db.Applications.OrderBy(a => a.Id).Select(a => a.Status).ToListAsync()));
    }

    [Fact]
    public async Task Is_nothing_that_somebody_else_can_do()
    {
        await using var registry = await Registry.OpenAsync();
        var number = Filings.NumberOf(await registry.FileAsync(AnApplication.Form(), account: _owner));

        Assert.Equal(ApplicationErrors.NotFound, (await WithdrawAsync(registry, number, new ApplicantAccountId(8))).Error);
    }

    [Fact]
    public async Task Is_done_once()
    {
        await using var registry = await Registry.OpenAsync();
        var number = Filings.NumberOf(await registry.FileAsync(AnApplication.Form(), account: _owner));
        await WithdrawAsync(registry, number, _owner);

        Assert.Equal(ApplicationErrors.AlreadyDecided, (await WithdrawAsync(registry, number, _owner)).Error);
    }

    private static Task<Result> WithdrawAsync(Registry registry, RegistrationApplicationId number, ApplicantAccountId account) =>
        registry.AsAsync(Actor.For(account), services => services.GetRequiredService<WithdrawApplicationHandler>()
            .HandleAsync(new WithdrawApplication(number, account), CancellationToken.None));
}

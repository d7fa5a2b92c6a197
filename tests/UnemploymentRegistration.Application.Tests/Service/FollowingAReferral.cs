using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class FollowingAReferral
{
    [OnBothDatabases]
    public async Task Keeps_the_earliest_return_call_on_the_list_until_the_last_outcome(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var today = registry.Clock.Now.DateInChina();
        var one = await registry.RegisterAsync();
        await MakeAsync(registry, one.Id, ReferralKind.Vacancy, today.AddDays(9));
        await MakeAsync(registry, one.Id, ReferralKind.Training, today.AddDays(4));
        Assert.Equal(today.AddDays(4), (await registry.CaseAsync(one.Id)).Find(CaseDuty.ReturnCall)!.Due);

        var referrals = await ReferralsAsync(registry, one.Id);
        await CloseAsync(registry, one.Id, referrals.Single(r => r.Referral.Kind is ReferralKind.Training).Referral.Id);
        Assert.Equal(today.AddDays(9), (await registry.CaseAsync(one.Id)).Find(CaseDuty.ReturnCall)!.Due);

        await CloseAsync(registry, one.Id, referrals.Single(r => r.Referral.Kind is ReferralKind.Vacancy).Referral.Id);
        Assert.Null((await registry.CaseAsync(one.Id)).Find(CaseDuty.ReturnCall));
    }

    [Fact]
    public async Task Has_one_outcome_and_its_words_are_sealed()
    {
        await using var registry = await Registry.OpenAsync();
        var one = await registry.RegisterAsync();
        await MakeAsync(registry, one.Id, ReferralKind.Vacancy, registry.Clock.Now.DateInChina());
        var made = (await ReferralsAsync(registry, one.Id)).Single();

        Assert.False((await CloseAsync(registry, one.Id, made.Referral.Id)).IsRefused);
        Assert.Equal(ReferralErrors.AlreadyClosed, (await CloseAsync(registry, one.Id, made.Referral.Id)).Error);

        var closed = (await ReferralsAsync(registry, one.Id)).Single();
        Assert.Equal(("欧亚超市收银员", "下周一上班", ReferralOutcome.Hired), (closed.Target, closed.Outcome, closed.Referral.Outcome));
    }

    private static Task<Result> MakeAsync(Registry registry, ServiceCaseId id, ReferralKind kind, DateOnly due) =>
        registry.AsAsync<MakeReferralHandler, Result>(registry.CaseOfficer(), handler => handler.HandleAsync(
            new MakeReferral(id, ReferralWords.Of(kind, "欧亚超市收银员", due).Value!, registry.CaseOfficer()), CancellationToken.None));

    private static Task<Result> CloseAsync(Registry registry, ServiceCaseId id, ReferralId referral) =>
        registry.AsAsync<FollowReferralHandler, Result>(registry.CaseOfficer(), handler => handler.HandleAsync(
            new FollowReferral(id, referral, ReferralOutcome.Hired, "下周一上班", null, registry.CaseOfficer()), CancellationToken.None));

    private static Task<IReadOnlyList<ReferralOnFile>> ReferralsAsync(Registry registry, ServiceCaseId id) =>
        registry.AsAsync<PlanReading, IReadOnlyList<ReferralOnFile>>(
            registry.CaseOfficer(), reading => reading.ReferralsOfAsync(id, CancellationToken.None));
}

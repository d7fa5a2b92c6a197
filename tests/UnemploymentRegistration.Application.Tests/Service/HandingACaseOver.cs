using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class HandingACaseOver
{
    [OnBothDatabases]
    public async Task Moves_register_case_and_ledger_together_when_the_receiver_accepts(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var before = await registry.RegisterAsync();
        var (place, platform) = registry.Elsewhere();
        var offer = (await OfferAsync(registry, before.Id, place)).Value!;

        var waiting = await registry.CaseAsync(before.Id);
        Assert.Equal((before.Agency, offer.AnswerDue), (waiting.Agency, waiting.Find(CaseDuty.HandOver)!.Due));

        Assert.False((await AnswerAsync(registry, offer.Id, registry.CaseOfficer(platform.Value))).IsRefused);

        var after = await registry.CaseAsync(before.Id);
        var record = await registry.ReadAsync(db => db.Registrations.AsNoTracking().SingleAsync(r => r.Id == before.Registration));
        var movement = await registry.ReadAsync(db => db.RegisterMovements.AsNoTracking().SingleAsync(m => m.Kind == MovementKind.HandedOver));
        Assert.Equal((platform, platform), (after.Agency, record.ServingAgency));
        Assert.Equal((before.Agency, platform), (movement.From, movement.To));
        Assert.Equal(place, record.ResidenceDivision);
        Assert.Equal(before.Find(CaseDuty.FirstContact), after.Find(CaseDuty.FirstContact));
        Assert.Null(after.Find(CaseDuty.HandOver));
    }

    [OnBothDatabases]
    public async Task Leaves_everything_with_the_sender_when_it_is_sent_back(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var before = await registry.RegisterAsync();
        var (place, platform) = registry.Elsewhere();
        var offer = (await OfferAsync(registry, before.Id, place)).Value!;

        Assert.False((await AnswerAsync(registry, offer.Id, registry.CaseOfficer(platform.Value), "本人没有住在这里")).IsRefused);

        var after = await registry.CaseAsync(before.Id);
        Assert.Equal((before.Agency, (OpenDuty?)null), (after.Agency, after.Find(CaseDuty.HandOver)));
        Assert.Equal(0, await registry.ReadAsync(db => db.RegisterMovements.CountAsync(m => m.Kind == MovementKind.HandedOver)));
    }

    [Fact]
    public async Task Is_seen_by_both_sides_and_by_nobody_beside()
    {
        await using var registry = await Registry.OpenAsync();
        var one = await registry.RegisterAsync();
        var (place, platform) = registry.Elsewhere();
        var offer = (await OfferAsync(registry, one.Id, place)).Value!;

        Assert.NotNull(await SeenAsync(registry, registry.CaseOfficer(), offer.Id));
        Assert.NotNull(await SeenAsync(registry, registry.CaseOfficer(platform.Value), offer.Id));
        Assert.Null(await SeenAsync(registry, registry.CaseOfficer("220113"), offer.Id));

        // The case itself is not the receiver's before the answer.
        Assert.Null(await registry.AsAsync<PlanReading, ServiceCase?>(
            registry.CaseOfficer(platform.Value), reading => reading.FindCaseAsync(one.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task Is_answered_by_the_receiver_alone_and_once()
    {
        await using var registry = await Registry.OpenAsync();
        var one = await registry.RegisterAsync();
        var (place, platform) = registry.Elsewhere();
        var offer = (await OfferAsync(registry, one.Id, place)).Value!;

        Assert.Equal(HandOverErrors.NotTheReceiver, (await AnswerAsync(registry, offer.Id, registry.CaseOfficer())).Error);
        Assert.False((await AnswerAsync(registry, offer.Id, registry.CaseOfficer(platform.Value))).IsRefused);
        Assert.Equal(
            HandOverErrors.AlreadyAnswered, (await AnswerAsync(registry, offer.Id, registry.CaseOfficer(platform.Value), "不住在这里")).Error);
    }

    [Fact]
    public async Task Is_offered_once_and_only_to_another_platform_of_the_province()
    {
        await using var registry = await Registry.OpenAsync();
        var one = await registry.RegisterAsync();

        Assert.Equal(HandOverErrors.SamePlatform, (await OfferAsync(registry, one.Id, DivisionCode.Parse(Platforms.Nanling))).Error);
        Assert.Equal(HandOverErrors.OutsideJilin, (await OfferAsync(registry, one.Id, DivisionCode.Parse("110105"))).Error);
        Assert.False((await OfferAsync(registry, one.Id, registry.Elsewhere().Place)).IsRefused);
        Assert.Equal(HandOverErrors.AlreadyOffered, (await OfferAsync(registry, one.Id, registry.Elsewhere().Place)).Error);
    }

    private static Task<Result<CaseHandOver>> OfferAsync(Registry registry, ServiceCaseId id, DivisionCode place) =>
        registry.AsAsync<OfferHandOverHandler, Result<CaseHandOver>>(registry.CaseOfficer(), handler => handler.HandleAsync(
            new OfferHandOver(id, new PlaceAddress(place, "光华路9号"), "正在找超市收银的工作", registry.CaseOfficer()), CancellationToken.None));

    private static Task<Result> AnswerAsync(Registry registry, CaseHandOverId id, Officer officer, string? reason = null) =>
        registry.AsAsync<AnswerHandOverHandler, Result>(
            officer, handler => handler.HandleAsync(new AnswerHandOver(id, reason, officer), CancellationToken.None));

    private static Task<HandOverFile?> SeenAsync(Registry registry, Officer officer, CaseHandOverId id) =>
        registry.AsAsync<HandOverReading, HandOverFile?>(officer, reading => reading.FindAsync(id, CancellationToken.None));
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Service;

public sealed class TextingPeople
{
    [OnBothDatabases]
    public async Task Sends_a_template_once_a_day_and_settles_nothing(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var one = await registry.RegisterAsync();
        var template = (await PublishAsync(registry, DocumentKind.SmsTemplate, "您好，{姓名}，请到{机构}参加招聘会。")).Value!;

        Assert.Null((await SendAsync(registry, one.Id, template.Id)).WhyNot);
        Assert.Equal(TextErrors.SentToday, (await SendAsync(registry, one.Id, template.Id)).WhyNot);

        var after = await registry.CaseAsync(one.Id);
        Assert.Equal(one.Duties, after.Duties);
        var sent = await registry.AsAsync<PlanReading, IReadOnlyList<CaseTextOnFile>>(
            registry.CaseOfficer(), reading => reading.TextsOfAsync(one.Id, CancellationToken.None));
        Assert.Equal((1, SmsStatus.Waiting), (sent.Single().Edition, sent.Single().Status));
    }

    [Fact]
    public async Task Never_goes_to_a_closed_case()
    {
        await using var registry = await Registry.OpenAsync();
        var one = await registry.RegisterAsync();
        var template = (await PublishAsync(registry, DocumentKind.SmsTemplate, "您好，请到{机构}参加招聘会。")).Value!;
        await registry.ReadAsync(async db =>
        {
            (await db.ServiceCases.SingleAsync(c => c.Id == one.Id)).Close(CaseEnd.Deregistered, registry.Clock.Now.DateInChina());
            return await db.SaveChangesAsync(CancellationToken.None);
        });

        Assert.Equal(ServiceCaseErrors.Closed, (await SendAsync(registry, one.Id, template.Id)).WhyNot);
    }

    [OnBothDatabases]
    public async Task Hands_out_the_version_in_force_and_remembers_it(string database)
    {
        await using var registry = await Registry.OpenAsync(database);
        var one = await registry.RegisterAsync();
        await PublishAsync(registry, DocumentKind.PolicyList, "社会保险补贴；职业培训补贴。");
        var second = (await PublishAsync(registry, DocumentKind.PolicyList, "社会保险补贴；职业培训补贴；创业担保贷款。")).Value!;
        await PublishAsync(registry, DocumentKind.PolicyList, "明年才生效的清单，这里不应当出现。", inDays: 60);

        var inForce = await registry.AsAsync<DocumentReading, IReadOnlyList<PublishedDocument>>(
            registry.CaseOfficer(), reading => reading.InForceForAsync(one.AgencyPath, CancellationToken.None));
        Assert.Equal((second.Id, 2), (inForce.Single().Id, inForce.Single().Edition));

        var officer = registry.CaseOfficer();
        Assert.False((await registry.AsAsync<HandOutDocumentsHandler, Result>(officer, handler => handler.HandleAsync(
            new HandOutDocuments(one.Id, [second.Id], officer), CancellationToken.None))).IsRefused);
        var handed = await registry.AsAsync<PlanReading, IReadOnlyList<HandoutOnFile>>(
            officer, reading => reading.HandoutsOfAsync(one.Id, CancellationToken.None));
        Assert.Equal(2, handed.Single().Edition);
    }

    private static Task<Result<PublishedDocument>> PublishAsync(Registry registry, DocumentKind kind, string text, int inDays = 0)
    {
        var officer = registry.Administrator();
        var words = DocumentWords.Of(kind, "省里的资料", text, registry.Clock.Now.DateInChina().AddDays(inDays)).Value!;
        return registry.AsAsync<PublishDocumentHandler, Result<PublishedDocument>>(
            officer, handler => handler.HandleAsync(new PublishDocument(words, officer), CancellationToken.None));
    }

    private static async Task<TextedPerson> SendAsync(Registry registry, ServiceCaseId id, PublishedDocumentId template)
    {
        var officer = registry.CaseOfficer();
        return (await registry.AsAsync<TextPeopleHandler, IReadOnlyList<TextedPerson>>(
            officer, handler => handler.HandleAsync(new TextPeople([id], template, officer), CancellationToken.None))).Single();
    }
}

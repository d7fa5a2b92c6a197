using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>发送模板短信: to one person or to ticked ones; no contact, so it settles nothing (rule 9.3).</summary>
public sealed record TextPeople(IReadOnlyList<ServiceCaseId> Cases, PublishedDocumentId Template, Officer Officer);

/// <summary>What became of one line; null where the message waits to be sent.</summary>
public sealed record TextedPerson(ServiceCaseId Case, string? Name, DomainError? WhyNot);

public sealed class TextPeopleHandler(
    IRegistryDbContext db,
    DocumentReading documents,
    TextablePeople people,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public const int Most = 200;

    public async Task<IReadOnlyList<TextedPerson>> HandleAsync(TextPeople command, CancellationToken cancellationToken)
    {
        var texted = new List<TextedPerson>();
        foreach (var id in command.Cases.Distinct().Take(Most))
        {
            var @case = await db.ServiceCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
            var why = @case is null ? ServiceCaseErrors.NotFound : await SendAsync(@case, command, cancellationToken);
            texted.Add(new TextedPerson(id, @case?.Name, why));
        }

        return texted;
    }

    private async Task<DomainError?> SendAsync(ServiceCase @case, TextPeople command, CancellationToken cancellationToken)
    {
        if (await people.WhyNotAsync(@case, cancellationToken) is { } why)
        {
            return why;
        }

        var template = await documents.FindInForceAsync(command.Template, @case.AgencyPath, cancellationToken);
        if (template is not { Kind: DocumentKind.SmsTemplate })
        {
            return DocumentErrors.NotFound;
        }

        var now = clock.GetUtcNow();
        var key = string.Create(CultureInfo.InvariantCulture, $"case:{@case.Id}:text:{template.Id}:{now.DateInChina():yyyyMMdd}");
        var text = SmsTexts.FromTemplate(Fill(template.Text, @case, command.Officer));
        var content = new SmsContent(await people.MobileOfAsync(@case, cancellationToken), text);
        var message = SmsMessage.Queue(keys.Next(), key, content, now, protector);
        db.SmsMessages.Add(message);
        db.CaseTexts.Add(CaseText.Record(keys.Next(), @case.Id, template.Id, message.Id, command.Officer, now));
        db.Witness(@case.Agency, OversightAct.PersonTexted, nameof(ServiceCase), @case.Id.Value, $"{template.Name}（{template.Edition}）");
        var saved = await db.SaveUnlessLostAsync(TextErrors.SentToday, cancellationToken);
        return saved.Error;
    }

    private string Fill(string template, ServiceCase @case, Officer officer)
    {
        var agency = reference.Current.Agencies.Find(@case.Agency)!;
        return SmsPlaceholders.Fill(template, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SmsPlaceholders.Name] = @case.Name,
            [SmsPlaceholders.Agency] = agency.Name,
            [SmsPlaceholders.AgencyPhone] = agency.Phone is { Length: > 0 } phone ? phone : SmsTexts.Hotline,
            [SmsPlaceholders.AgencyAddress] = agency.Address is { Length: > 0 } address ? address : agency.Name,
            [SmsPlaceholders.Officer] = officer.Name,
        });
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>公布资料: a new version of a list or template, valid from its day (9.1(2), 9.1(6)).</summary>
public sealed record PublishDocument(DocumentWords Words, Officer Officer);

public sealed class PublishDocumentHandler(IRegistryDbContext db, KeySequence keys, TimeProvider clock)
{
    public async Task<Result<PublishedDocument>> HandleAsync(PublishDocument command, CancellationToken cancellationToken)
    {
        var (words, officer) = (command.Words, command.Officer);
        var former = await db.PublishedDocuments.AsNoTracking()
            .Where(d => d.Publisher == officer.Agency && d.Kind == words.Kind && d.Name == words.Name)
            .OrderByDescending(d => d.Edition)
            .FirstOrDefaultAsync(cancellationToken);
        var publishing = PublishedDocument.Publish(new(keys.Next()), words, former, officer, clock.GetUtcNow());
        if (publishing.IsRefused)
        {
            return publishing;
        }

        db.PublishedDocuments.Add(publishing.Value);
        var saved = await db.SaveUnlessLostAsync(DocumentErrors.JustPublished, cancellationToken);
        return saved.IsRefused ? saved.Error : publishing;
    }

    /// <summary>停用: from today on nothing of the series is in force; what was handed over stays readable.</summary>
    public async Task<Result<PublishedDocument>> WithdrawAsync(PublishedDocumentId id, Officer officer, CancellationToken cancellationToken)
    {
        var document = await db.PublishedDocuments.AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == id && d.Publisher == officer.Agency, cancellationToken);
        return document is null
            ? DocumentErrors.NotFound
            : await HandleAsync(
                new(DocumentWords.Withdrawing(document, clock.GetUtcNow().DateInChina()), officer), cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>交付资料: the versions that were handed to a person, each once (9.1(2)).</summary>
public sealed record HandOutDocuments(ServiceCaseId Case, IReadOnlyList<PublishedDocumentId> Documents, Officer Officer);

public sealed class HandOutDocumentsHandler(IRegistryDbContext db, DocumentReading documents, KeySequence keys, TimeProvider clock)
{
    public async Task<Result> HandleAsync(HandOutDocuments command, CancellationToken cancellationToken)
    {
        var @case = await db.ServiceCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        if (@case is not { IsOpen: true })
        {
            return @case is null ? ServiceCaseErrors.NotFound : ServiceCaseErrors.Closed;
        }

        var inForce = await documents.InForceForAsync(@case.AgencyPath, cancellationToken);
        var chosen = inForce.Where(d => d.Kind is not DocumentKind.SmsTemplate && command.Documents.Contains(d.Id)).ToList();
        if (chosen.Count == 0)
        {
            return DocumentErrors.NotFound;
        }

        var known = await db.DocumentHandouts.AsNoTracking()
            .Where(h => h.Case == @case.Id)
            .Select(h => h.Document)
            .ToListAsync(cancellationToken);
        foreach (var document in chosen.Where(document => !known.Contains(document.Id)))
        {
            db.DocumentHandouts.Add(DocumentHandout.Record(keys.Next(), @case.Id, document.Id, command.Officer, clock.GetUtcNow()));
            db.Witness(
                @case.Agency, OversightAct.DocumentHandedOut, nameof(ServiceCase), @case.Id.Value, $"{document.Name}（{document.Edition}）");
        }

        return await db.SaveUnlessLostAsync(PlanErrors.ChangedMeanwhile, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>集体活动: one information evening, and a contact of their own for each who was there (rule 9.2).</summary>
public sealed record RecordGathering(IReadOnlyList<ServiceCaseId> Cases, ContactWords Words, Officer Officer);

/// <summary>For how many it was recorded, and for whom not.</summary>
public sealed record GatheringOutcome(int Recorded, IReadOnlyList<string> LeftOut);

public sealed class RecordGatheringHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>So many people at once; more come in lists of their own.</summary>
    public const int Most = 200;

    /// <summary>All that can be recorded, in one transaction; a case that closed meanwhile is left out by name.</summary>
    public async Task<Result<GatheringOutcome>> HandleAsync(RecordGathering command, CancellationToken cancellationToken)
    {
        ServiceCaseId[] chosen = [.. command.Cases.Distinct().Take(Most)];
        var cases = await db.ServiceCases.Where(c => chosen.Contains(c.Id)).ToListAsync(cancellationToken);
        if (cases.Count == 0)
        {
            return ServiceCaseErrors.NotFound;
        }

        var moment = new ContactMoment(command.Officer, clock.GetUtcNow(), reference.Current.Calendar, protector, Occasion: keys.Next());
        List<string> leftOut = [];
        foreach (var served in cases)
        {
            var contact = served.Contact(keys.Next(), command.Words, moment);
            if (contact.IsRefused)
            {
                leftOut.Add(served.Name);
                continue;
            }

            db.ServiceContacts.Add(contact.Value);
        }

        var saved = await db.SaveUnlessLostAsync(ServiceCaseErrors.ChangedMeanwhile, cancellationToken);
        return saved.IsRefused ? saved.Error : new GatheringOutcome(cases.Count - leftOut.Count, leftOut);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>记录联系: one contact, now, by this officer (rules 9.2, 9.3).</summary>
/// <param name="Seen">How many contacts the officer saw: whoever recorded one meanwhile was first, and this officer is told.</param>
public sealed record RecordContact(ServiceCaseId Case, ContactWords Words, Officer Officer, int? Seen = null);

public sealed class RecordContactHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result> HandleAsync(RecordContact command, CancellationToken cancellationToken)
    {
        var served = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        if (served is null)
        {
            return ServiceCaseErrors.NotFound;
        }

        if (command.Seen is { } seen
            && await db.ServiceContacts.CountAsync(contact => contact.Case == command.Case, cancellationToken) > seen)
        {
            return ServiceCaseErrors.ChangedMeanwhile;
        }

        var moment = new ContactMoment(command.Officer, clock.GetUtcNow(), reference.Current.Calendar, protector);
        var contact = served.Contact(keys.Next(), command.Words, moment);
        if (contact.IsRefused)
        {
            return contact.Error;
        }

        db.ServiceContacts.Add(contact.Value);
        return await db.SaveUnlessLostAsync(ServiceCaseErrors.ChangedMeanwhile, cancellationToken);
    }
}

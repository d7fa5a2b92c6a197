using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>录入有误: marks a contact that was recorded by mistake; it is never edited (rule 9.2).</summary>
public sealed record VoidContact(ServiceCaseId Case, long Contact, Officer Officer);

public sealed class VoidContactHandler(IRegistryDbContext db, ReferenceData reference, TimeProvider clock)
{
    public async Task<Result> HandleAsync(VoidContact command, CancellationToken cancellationToken)
    {
        var served = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        var contacts = await db.ServiceContacts.Where(contact => contact.Case == command.Case).ToListAsync(cancellationToken);
        if (served is null || contacts.Find(contact => contact.Id == command.Contact) is not { } mistaken)
        {
            return ServiceCaseErrors.ContactNotFound;
        }

        var mark = served.Void(mistaken, contacts, command.Officer, clock.GetUtcNow(), reference.Current.Calendar);
        return mark.IsRefused ? mark : await db.SaveUnlessLostAsync(ServiceCaseErrors.ChangedMeanwhile, cancellationToken);
    }
}

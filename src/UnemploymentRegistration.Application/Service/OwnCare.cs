using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>What is done for one registered person: who looks after them, what comes next, what was done.</summary>
/// <param name="Officer">The named officer; empty where the whole platform does.</param>
/// <param name="Contacts">The newest first, without the officers' notes.</param>
public sealed record CareOfOne(OfficerId? Officer, IReadOnlyList<OpenDuty> Duties, IReadOnlyList<ContactOfOne> Contacts);

/// <summary>One contact as the person may see it.</summary>
/// <param name="Offered">The codes of what was offered.</param>
public sealed record ContactOfOne(
    DateTimeOffset At,
    AgencyCode Agency,
    ContactMethod Method,
    bool IsReached,
    IReadOnlyList<string> Offered,
    IReadOnlyList<string> Policies,
    DateOnly? NextStepOn);

/// <summary>我的服务: the person's own case, read by the person (rules 9.1, 9.5).</summary>
public sealed class OwnCare(IRegistryDbContext db)
{
    private const int Most = 50;

    /// <summary>Null until a case was opened for an old registration.</summary>
    public async Task<CareOfOne?> FindAsync(RegistrationRecordId registration, CancellationToken cancellationToken)
    {
        var own = await db.ServiceCases.AsNoTracking().SingleOrDefaultAsync(c => c.Registration == registration, cancellationToken);
        if (own is null)
        {
            return null;
        }

        // A mistaken one counts for nothing, and so is none to its person.
        var contacts = await db.ServiceContacts.AsNoTracking()
            .Where(contact => contact.Case == own.Id && contact.VoidedAt == null)
            .OrderByDescending(contact => contact.Id)
            .Take(Most)
            .Select(contact => new ContactOfOne(
                contact.At, contact.Agency, contact.Method, contact.IsReached, contact.Offered, contact.Policies, contact.NextStepOn))
            .ToListAsync(cancellationToken);
        return new CareOfOne(own.Officer, own.IsOpen ? own.Duties : [], contacts);
    }
}

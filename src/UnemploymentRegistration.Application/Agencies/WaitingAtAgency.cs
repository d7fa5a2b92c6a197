using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Agencies;

/// <summary>One pending application of an agency that is to be closed.</summary>
public sealed record WaitingCase(RegistrationApplicationId Number, string Name, ChannelCode Channel, DateOnly DecisionDue);

/// <summary>What still hangs on an agency: the first pending applications, how many there are, and how many people it serves.</summary>
public sealed record AgencyDuties(IReadOnlyList<WaitingCase> Waiting, int AllWaiting, int Served);

/// <summary>机构未结事项: asked before an agency is closed.</summary>
public sealed class WaitingAtAgency(IRegistryDbContext db)
{
    public const int MostListed = 20;

    public async Task<AgencyDuties> ReadAsync(AgencyCode agency, CancellationToken cancellationToken)
    {
        var waiting = db.Applications.AsNoTracking().Where(a => a.Agency == agency && a.Status == ApplicationStatus.Pending);
        return new AgencyDuties(
            await waiting.OrderBy(a => a.DecisionDue).ThenBy(a => a.Id)
                .Take(MostListed)
                .Select(a => new WaitingCase(a.Id, a.Name, a.Channel, a.DecisionDue))
                .ToListAsync(cancellationToken),
            await waiting.CountAsync(cancellationToken),
            await db.Registrations.CountAsync(
                r => r.ServingAgency == agency && r.Status == RegistrationStatus.Active,
                cancellationToken));
    }
}

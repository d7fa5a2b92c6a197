using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>申诉案卷: what the applicant says, the decision that it is about, and what was done so far.</summary>
public sealed record ObjectionFile(
    Objection Objection,
    string Statement,
    RegistrationApplication Application,
    IReadOnlyList<HistoryLine> History);

public sealed class ObjectionFiles(IRegistryDbContext db, TrailReading trail, Unreadables unreadables, IFieldProtector protector)
{
    /// <summary>Null outside the actor's jurisdiction, as for a number that nobody has.</summary>
    public async Task<ObjectionFile?> FindAsync(ObjectionId number, CancellationToken cancellationToken)
    {
        var objection = await db.Objections.AsNoTracking().SingleOrDefaultAsync(o => o.Id == number, cancellationToken);
        if (objection is null)
        {
            return null;
        }

        return new ObjectionFile(
            objection,
            await unreadables.OpenAsync(() => objection.OpenStatement(protector), cancellationToken) ?? Unreadables.Words,
            await db.Applications.AsNoTracking().SingleAsync(a => a.Id == objection.Application, cancellationToken),
            await trail.OfAsync(nameof(Objection), number.Value, cancellationToken));
    }
}

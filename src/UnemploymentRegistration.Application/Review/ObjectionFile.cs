using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>申诉案卷: what the applicant says, the decision that it is about, and what was done so far.</summary>
public sealed record ObjectionFile(
    Objection Objection,
    string Statement,
    RegistrationApplication? Application,
    ObjectedEnd? End,
    IReadOnlyList<HistoryLine> History)
{
    public string Name => End?.Record.Name ?? Application!.Name;
}

/// <summary>被申诉的注销: the case by which a registration was ended.</summary>
public sealed record ObjectedEnd(Deregistration Deregistration, RegistrationRecord Record);

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
            objection.Subject is ObjectionSubject.Refusal
                ? await db.Applications.AsNoTracking().SingleAsync(a => a.Id == objection.Application, cancellationToken)
                : null,
            objection.Subject is ObjectionSubject.Deregistration ? await EndAsync(number, cancellationToken) : null,
            await trail.OfAsync(nameof(Objection), number.Value, cancellationToken));
    }

    private async Task<ObjectedEnd> EndAsync(ObjectionId number, CancellationToken cancellationToken)
    {
        var deregistration = await db.Deregistrations.AsNoTracking().SingleAsync(d => d.Objection == number, cancellationToken);
        return new ObjectedEnd(
            deregistration,
            await db.Registrations.AsNoTracking().SingleAsync(r => r.Id == deregistration.Registration, cancellationToken));
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Intake;

/// <summary>办理进度: the state of an application for the person or the channel that filed it.</summary>
public sealed record ProgressOfApplication(
    RegistrationApplicationId Number,
    ApplicationStatus Status,
    string Applicant,
    DateTimeOffset SubmittedAt,
    DateOnly DecisionDue,
    bool DecisionDueIsProvisional,
    Agency Agency,
    DateTimeOffset? DecidedAt,
    RefusalGround? Ground,
    string? Explanation,
    ProgressOfRegistration? Registration);

/// <summary>What became of an approved application.</summary>
public sealed record ProgressOfRegistration(
    RegistrationRecordId Number,
    DateOnly RegisteredOn,
    Agency ServingAgency,
    DateOnly FirstContactDue);

public sealed class ApplicationProgress(IRegistryDbContext db, ReferenceData reference, IFieldProtector protector)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>One that the actor may see; null for any other number.</summary>
    public Task<ProgressOfApplication?> FindAsync(RegistrationApplicationId number, CancellationToken cancellationToken) =>
        ReadAsync(db.Applications.Where(a => a.Id == number), db.Registrations, cancellationToken);

    /// <summary>Anybody who knows both the number and the document may ask: two things that only the person has.</summary>
    public Task<ProgressOfApplication?> FindAsync(
        RegistrationApplicationId number,
        IdentityDocument document,
        CancellationToken cancellationToken)
    {
        var person = protector.IndexesOf(IndexedUse.Person, document.PersonKey);
        return ReadAsync(
            db.Applications.IgnoreQueryFilters(_jurisdiction).Where(a => a.Id == number && person.Contains(a.Person)),
            db.Registrations.IgnoreQueryFilters(_jurisdiction),
            cancellationToken);
    }

    private async Task<ProgressOfApplication?> ReadAsync(
        IQueryable<RegistrationApplication> applications,
        IQueryable<RegistrationRecord> registrations,
        CancellationToken cancellationToken)
    {
        var found = await applications.AsNoTracking()
            .Select(a => new
            {
                a.Id,
                a.Status,
                a.Name,
                a.SubmittedAt,
                a.DecisionDue,
                a.DecisionDueIsProvisional,
                a.Agency,
                a.DecidedAt,
                a.RefusalGround,
                a.RefusalExplanation,
                Registration = registrations.Where(r => r.Application == a.Id)
                    .Select(r => new { r.Id, r.RegisteredOn, r.ServingAgency, r.FirstContactDue })
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var agencies = reference.Current.Agencies;
        var registration = found.Registration is { } r
            ? new ProgressOfRegistration(r.Id, r.RegisteredOn, agencies.Find(r.ServingAgency)!, r.FirstContactDue)
            : null;
        return new ProgressOfApplication(
            found.Id, found.Status, found.Name, found.SubmittedAt, found.DecisionDue, found.DecisionDueIsProvisional,
            agencies.Find(found.Agency)!, found.DecidedAt, found.RefusalGround, found.RefusalExplanation, registration);
    }
}

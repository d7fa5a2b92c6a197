using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>参照服务建档: a person of one of the three groups, to be served like a registered one (rule 1.4).</summary>
/// <param name="Serving">The platform that looks after the person; within the officer's jurisdiction.</param>
public sealed record ReferPerson(ReferredPerson Person, AgencyCode Serving, Officer Officer);

public sealed class ReferPersonHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    public async Task<Result<ServiceCaseId>> HandleAsync(ReferPerson command, CancellationToken cancellationToken)
    {
        var data = reference.Current;
        var serving = data.Agencies.PathOf(command.Serving);
        if (!command.Officer.Jurisdiction.Covers(serving))
        {
            return ServiceCaseErrors.OutsideJurisdiction;
        }

        if (await FindRefusalAsync(command.Person, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var served = ServiceCase.Refer(
            new(keys.Next()), command.Person, serving, clock.TodayInChina(), data.Calendar, protector);
        db.ServiceCases.Add(served);
        var saved = await db.SaveUnlessLostAsync(ServiceCaseErrors.AlreadyReferred, cancellationToken);
        return saved.IsRefused ? saved.Error : served.Id;
    }

    /// <summary>Registered people are served already; nobody is served twice.</summary>
    public async Task<DomainError?> FindRefusalAsync(ReferredPerson person, CancellationToken cancellationToken)
    {
        var indexes = protector.IndexesOf(IndexedUse.Person, person.Document.PersonKey).ToArray();
        if (await db.Registrations.IgnoreQueryFilters(_jurisdiction)
            .AnyAsync(r => r.Status == RegistrationStatus.Active && indexes.Contains(r.Person), cancellationToken))
        {
            return ServiceCaseErrors.AlreadyRegistered;
        }

        BlindIndex?[] known = [.. indexes];
        return await db.ServiceCases.IgnoreQueryFilters(_jurisdiction)
            .AnyAsync(c => c.Status == ServiceCaseStatus.Open && c.Person != null && known.Contains(c.Person), cancellationToken)
            ? ServiceCaseErrors.AlreadyReferred
            : null;
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>立案核实: an officer looks into a registration, with what the ground asks for (rules 10.1 to 10.7).</summary>
public sealed record OpenInvestigation(
    RegistrationRecordId Registration,
    DeregistrationGround Ground,
    ExitWords Why,
    Officer Officer)
{
    public DateOnly? FactOn { get; init; }

    public Custody? Custody { get; init; }

    /// <summary>What the person earns; of a stable income alone.</summary>
    public ReportedIncome? Income { get; init; }

    public long? LocalGround { get; init; }
}

/// <summary>收入情况: whether the work is stable, and what a month of it brings.</summary>
public sealed record ReportedIncome(bool IsStable, decimal Monthly)
{
    public override string ToString() => nameof(ReportedIncome);
}

public sealed class OpenInvestigationHandler(
    IRegistryDbContext db,
    IncomeStandards standards,
    LocalGroundList localGrounds,
    ExitCounters counters,
    AwaitedFindings awaited,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result<DeregistrationId>> HandleAsync(OpenInvestigation command, CancellationToken cancellationToken)
    {
        var record = await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == command.Registration, cancellationToken);
        if (record is null)
        {
            return RegistrationErrors.NotFound;
        }

        var (now, doubt) = (clock.GetUtcNow(), await DoubtOfAsync(command, record, cancellationToken));
        var opening = Deregistration.Investigate(new(keys.Next()), record, doubt, command.Officer, now, protector);
        if (opening.IsRefused)
        {
            return opening.Error;
        }

        db.Deregistrations.Add(opening.Value);
        await awaited.KeepAsync(opening.Value, cancellationToken);
        var saved = await db.SaveUnlessLostAsync(ExitErrors.AlreadyOpen, cancellationToken);
        return saved.IsRefused ? saved.Error : opening.Value.Id;
    }

    private async Task<Doubt> DoubtOfAsync(OpenInvestigation command, RegistrationRecord record, CancellationToken cancellationToken)
    {
        var today = clock.TodayInChina();
        return new Doubt(command.Ground, command.Why)
        {
            FactOn = command.FactOn,
            Custody = command.Ground is DeregistrationGround.Imprisoned ? command.Custody : null,
            Income = command is { Ground: DeregistrationGround.StableIncome, Income: { } income }
                ? await standards.TestAsync(income, record, command.FactOn ?? today, cancellationToken)
                : null,
            LocalGround = command is { Ground: DeregistrationGround.Local, LocalGround: { } local }
                && await localGrounds.HoldsForAsync(local, record, today, cancellationToken) ? local : null,
            CountersSaySo = command.Ground.NeedsCircumstances()
                && (await counters.OfAsync(record.Id, cancellationToken)).SaySo(command.Ground),
        };
    }
}

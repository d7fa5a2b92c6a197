using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Exit;

/// <content>核实、告知、注销: in this order and in no other (rules 10.1, 10.3).</content>
public sealed partial class Deregistration
{
    /// <summary>转入核实: a proposal that is not to be confirmed at once.</summary>
    public Result LookInto(Officer officer)
    {
        if (WhyMayNotAct(officer) is { } error)
        {
            return error;
        }

        if (Status is not DeregistrationStatus.Proposed)
        {
            return ExitErrors.AlreadyInvestigating;
        }

        Status = DeregistrationStatus.Investigating;
        Record(OversightAct.InvestigationOpened, Ground.ToCode());
        return Result.Success;
    }

    /// <summary>记录核实情况: what was found by phone, visit or inquiry, with how a sentence is served (rules 7.3, 10.4).</summary>
    public Result<DeregistrationFinding> Find(
        long key,
        FindingWords words,
        Custody? custody,
        Officer officer,
        DateTimeOffset at,
        IFieldProtector protector)
    {
        if (WhyMayNotAct(officer) is { } error)
        {
            return error;
        }

        if (Status is DeregistrationStatus.Proposed)
        {
            return ExitErrors.NotInvestigating;
        }

        (FoundAt, Custody) = (at, custody ?? Custody);
        Record(OversightAct.FindingRecorded, words.Method.ToCode());
        return DeregistrationFinding.Of(key, Id, words, officer, at, protector);
    }

    /// <summary>按相符的情形办理: what the person reported, under the ground that fits it (rule 10.6).</summary>
    public Result Fit(DeregistrationGround ground, IncomeTest? income, Officer officer, IFieldProtector protector)
    {
        if (WhyMayNotAct(officer) is { } error)
        {
            return error;
        }

        if (Origin is not DeregistrationOrigin.OwnReport
            || ground is not (DeregistrationGround.Hired or DeregistrationGround.OwnBusiness or DeregistrationGround.StableIncome))
        {
            return ExitErrors.GroundDoesNotFit;
        }

        if (ground is DeregistrationGround.StableIncome && WhyNotByIncome(income) is { } why)
        {
            return why;
        }

        Sealed = (OpenParticulars(protector) with { MonthlyIncome = income?.Monthly, IncomeFloor = income?.Floor }).Seal(SealedField(Id), protector);
        (Ground, IncomeAssessed) = (ground, income is not null);
        Status = ground.FollowsFromComparison() ? DeregistrationStatus.Proposed : DeregistrationStatus.Investigating;
        Record(OversightAct.InvestigationOpened, ground.ToCode());
        return Result.Success;
    }

    /// <summary>写明实际情况: without it counting never suffices (rule 10.3).</summary>
    public Result WriteCircumstances(ExitWords words, Officer officer, IFieldProtector protector)
    {
        if (WhyMayNotAct(officer) is { } error)
        {
            return error;
        }

        if (!Ground.NeedsCircumstances())
        {
            return ExitErrors.NeedsNoCircumstances;
        }

        Sealed = (OpenParticulars(protector) with { Circumstances = words.Value }).Seal(SealedField(Id), protector);
        CircumstancesBy = officer.Id;
        Record(OversightAct.CircumstancesWritten, Ground.ToCode());
        return Result.Success;
    }

    /// <summary>告知本人: after something was found, and before the end; the four exceptions are not told (rule 10.1).</summary>
    public Result Inform(Officer officer, DateTimeOffset at)
    {
        if (WhyMayNotInform(officer) is { } error)
        {
            return error;
        }

        (Status, InformedAt, InformedBy) = (DeregistrationStatus.Informed, at, officer.Id);
        Record(OversightAct.PersonInformed, Ground.ToCode());
        return Result.Success;
    }

    /// <summary>Null where the person is to be told now.</summary>
    public DomainError? WhyMayNotInform(Officer officer)
    {
        if (WhyMayNotAct(officer) is { } error)
        {
            return error;
        }

        if (!Ground.IsTold())
        {
            return ExitErrors.NotToBeTold;
        }

        if (Status is DeregistrationStatus.Informed)
        {
            return ExitErrors.AlreadyInformed;
        }

        return WhyNotFound();
    }

    /// <summary>确认注销: ends the registration; by a person, after whatever the ground asks for.</summary>
    public Result Confirm(RegistrationRecord record, Officer officer, MovementStamp stamp)
    {
        if (WhyMayNotConfirm(officer) is { } error)
        {
            return error;
        }

        var end = record.End(Ground, stamp);
        if (end.IsRefused)
        {
            return end;
        }

        Close(DeregistrationStatus.Confirmed, officer, stamp.RecordedAt);
        Record(OversightAct.DeregistrationConfirmed, Ground.ToCode());
        return Result.Success;
    }

    /// <summary>Null where this officer may confirm it now.</summary>
    public DomainError? WhyMayNotConfirm(Officer officer)
    {
        if (WhyMayNotAct(officer) is { } error)
        {
            return error;
        }

        if (Status is DeregistrationStatus.Proposed)
        {
            return IsClear || Origin is DeregistrationOrigin.OwnReport ? null : ExitErrors.NotClear;
        }

        return WhyNotFound() ?? WhyNotTold() ?? WhyNotImprisoned() ?? WhyNotAssessed() ?? WhyNotBySecondPerson(officer);
    }

    /// <summary>核实不符: looked into and not so (rule 10.2).</summary>
    public Result Clear(Officer officer, DateTimeOffset at)
    {
        if (WhyMayNotAct(officer) is { } error)
        {
            return error;
        }

        Close(DeregistrationStatus.Cleared, officer, at);
        Record(OversightAct.DeregistrationCleared, Ground.ToCode());
        return Result.Success;
    }

    /// <summary>撤回: the source says so no more, or there is nothing left to end.</summary>
    public Result Withdraw(string occasion, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return ExitErrors.AlreadyClosed;
        }

        (Status, ClosedAt) = (DeregistrationStatus.Withdrawn, at);
        Record(OversightAct.DeregistrationWithdrawn, occasion);
        return Result.Success;
    }

    /// <summary>Null where this officer may work on it.</summary>
    public DomainError? WhyMayNotAct(Officer officer) =>
        WhyMayNotWork(officer, AgencyPath) ?? (IsOpen ? null : ExitErrors.AlreadyClosed);

    private DomainError? WhyNotFound() => Status is DeregistrationStatus.Proposed
        ? ExitErrors.NotInvestigating
        : FoundAt is null ? ExitErrors.NothingFound : null;

    // What follows from comparison is told on the day of the end itself (rule 10.1).
    private DomainError? WhyNotTold() =>
        Ground.IsTold() && !Ground.FollowsFromComparison() && InformedAt is null ? ExitErrors.NotInformed : null;

    private DomainError? WhyNotImprisoned() =>
        Ground is DeregistrationGround.Imprisoned ? Doubt.WhyNotImprisoned(Custody) : null;

    private DomainError? WhyNotAssessed() =>
        Ground is DeregistrationGround.StableIncome && !IncomeAssessed ? ExitErrors.IncomeMissing : null;

    private static DomainError? WhyNotByIncome(IncomeTest? income) => income is null ? ExitErrors.IncomeMissing : income.WhyNot();

    private DomainError? WhyNotBySecondPerson(Officer officer)
    {
        if (!Ground.NeedsCircumstances())
        {
            return null;
        }

        if (CircumstancesBy is not { } author)
        {
            return ExitErrors.CircumstancesMissing;
        }

        return officer.Role is OfficerRole.Supervisor && officer.Id != author ? null : ExitErrors.NeedsSecondPerson;
    }

    private void Close(DeregistrationStatus status, Officer officer, DateTimeOffset at) =>
        (Status, ClosedAt, ClosedBy, ClosedFor) = (status, at, officer.Id, officer.Agency);
}

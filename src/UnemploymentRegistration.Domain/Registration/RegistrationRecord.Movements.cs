using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <content>变动: what ends, moves and restores an entry, each with its line of the ledger (rules 7.7, 9.7, 10, 11.3).</content>
public sealed partial class RegistrationRecord
{
    private readonly List<RegisterMovement> _movements = [];

    /// <summary>The day of the end, while it is ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it ended, while it is ended.</summary>
    public DeregistrationGround? EndGround { get; private set; }

    /// <summary>The day on which a wrong end was last put right; the ledger keeps both.</summary>
    public DateOnly? RestoredOn { get; private set; }

    /// <summary>Its lines of the ledger, as far as they were read with it.</summary>
    public IReadOnlyList<RegisterMovement> Movements => _movements;

    public AgencyPath ServingPath => new(ServingAgency, ServingStreet, ServingCounty, ServingCity);

    public bool IsActive => Status is RegistrationStatus.Active;

    /// <summary>注销: ends the entry; nothing is deleted.</summary>
    public Result End(DeregistrationGround ground, MovementStamp stamp)
    {
        if (!IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        (Status, EndedOn, EndGround) = (RegistrationStatus.Ended, stamp.On, ground);
        Move(MovementKind.Ended, stamp, from: ServingPath, to: null);
        Record(OversightAct.RegistrationEnded, ground.ToCode());
        return Result.Success;
    }

    /// <summary>转移: another platform looks after the person from now on; number, day and registering agency stay.</summary>
    public Result HandOver(AgencyPath to, MovementStamp stamp)
    {
        if (!IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        if (to.Agency == ServingAgency)
        {
            return RegistrationErrors.SamePlatform;
        }

        var from = ServingPath;
        (ServingAgency, ServingStreet, ServingCounty, ServingCity) = (to.Agency, to.Street, to.County, to.City);
        Move(MovementKind.HandedOver, stamp, from, to);
        Record(OversightAct.RegistrationHandedOver, $"{from.Agency} → {to.Agency}");
        return Result.Success;
    }

    /// <summary>恢复: runs on as if it had not ended, with its clocks and its platform, and shows that it had (rule 7.7).</summary>
    /// <param name="key">Of the line in the ledger.</param>
    public Result Restore(long key, DateOnly today, DateTimeOffset at)
    {
        if (EndedOn is not { } endedOn || IsActive)
        {
            return RegistrationErrors.NotEnded;
        }

        (Status, EndedOn, EndGround, RestoredOn) = (RegistrationStatus.Active, null, null, today);

        // It belongs to the day of the end that it undoes: what comes late is told by when it was written.
        Move(MovementKind.Restored, new MovementStamp(key, endedOn, at), from: null, to: ServingPath);
        Record(OversightAct.RegistrationRestored);
        return Result.Success;
    }

    private void Move(MovementKind kind, MovementStamp stamp, AgencyPath? from, AgencyPath? to) =>
        _movements.Add(RegisterMovement.Of(this, kind, stamp, from, to));
}

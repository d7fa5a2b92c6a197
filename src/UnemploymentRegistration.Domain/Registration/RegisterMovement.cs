using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>变动: one line of the register's ledger: who came to an agency or left it, and on which day (rules 11.3, 11.5).</summary>
/// <remarks>Made by the record in the method that changes it, and never changed: the statistics count these rows alone.</remarks>
public sealed class RegisterMovement
{
    private RegisterMovement()
    {
    }

    public long Id { get; private init; }

    public RegistrationRecordId Registration { get; private init; }

    public MovementKind Kind { get; private init; }

    /// <summary>The day to which it belongs, whenever it was written.</summary>
    public DateOnly On { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>The agency that the person leaves; none where the person is new or comes back.</summary>
    public AgencyCode? From { get; private init; }

    public AgencyCode? FromStreet { get; private init; }

    public AgencyCode? FromCounty { get; private init; }

    public AgencyCode? FromCity { get; private init; }

    /// <summary>The agency to which the person comes; none where the registration ends.</summary>
    public AgencyCode? To { get; private init; }

    public AgencyCode? ToStreet { get; private init; }

    public AgencyCode? ToCounty { get; private init; }

    public AgencyCode? ToCity { get; private init; }

    /// <summary>城镇: the mark of the registering agency on the day of the decision (rule 11.2).</summary>
    public bool Urban { get; private init; }

    /// <summary>Of an end alone.</summary>
    public DeregistrationGround? Ground { get; private init; }

    internal static RegisterMovement Of(
        RegistrationRecord record,
        MovementKind kind,
        MovementStamp stamp,
        AgencyPath? from,
        AgencyPath? to) => new()
        {
            Id = stamp.Key,
            Registration = record.Id,
            Kind = kind,
            On = stamp.On,
            RecordedAt = stamp.RecordedAt,
            From = from?.Agency,
            FromStreet = from?.Street,
            FromCounty = from?.County,
            FromCity = from?.City,
            To = to?.Agency,
            ToStreet = to?.Street,
            ToCounty = to?.County,
            ToCity = to?.City,
            Urban = record.RegisteredAsUrban,
            Ground = kind is MovementKind.Ended ? record.EndGround : null,
        };
}

using System.Globalization;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>失业登记: the entry in the register, from the day of the decision until it ends (rule 8.2).</summary>
public sealed partial class RegistrationRecord : Aggregate
{
    private const string Table = "RegistrationRecords";

    private RegistrationRecord()
    {
    }

    public RegistrationRecordId Id { get; private init; }

    public RegistrationStatus Status { get; private set; }

    /// <summary>The form as it was decided.</summary>
    public RegistrationApplicationId Application { get; private init; }

    public ChannelCode Channel { get; private init; }

    public ApplicantAccountId? Account { get; private set; }

    public BlindIndex Person { get; private set; }

    public string Name { get; private set; } = "";

    public Sex Sex { get; private init; }

    public DateOnly DateOfBirth { get; private set; }

    public string DocumentMasked { get; private set; } = "";

    public string MobileMasked { get; private set; } = "";

    public BlindIndex Mobile { get; private set; }

    public DivisionCode ResidenceDivision { get; private set; } = null!;

    public DateOnly RegisteredOn { get; private init; }

    /// <summary>The agency that registered the person, for life; the codes of its street, county and city follow.</summary>
    public AgencyCode RegisteringAgency { get; private init; }

    public AgencyCode? RegisteringStreet { get; private init; }

    public AgencyCode? RegisteringCounty { get; private init; }

    public AgencyCode? RegisteringCity { get; private init; }

    /// <summary>城镇: whether the registering agency was urban on the day of the decision; the statistics count it.</summary>
    public bool RegisteredAsUrban { get; private init; }

    /// <summary>The platform that looks after the person (rule 5.8).</summary>
    public AgencyCode ServingAgency { get; private set; }

    public AgencyCode? ServingStreet { get; private set; }

    public AgencyCode? ServingCounty { get; private set; }

    public AgencyCode? ServingCity { get; private set; }

    public string Reason { get; private init; } = "";

    public bool ClaimsBenefit { get; private init; }

    public DateOnly FirstContactDue { get; private set; }

    public bool FirstContactDueIsProvisional { get; private set; }

    /// <summary>The person's <see cref="Particulars"/> as they are today; those of the form stay with the application.</summary>
    public Protected Sealed { get; private set; } = null!;

    public override AgencyCode Overseer => ServingAgency;

    public override long OversightKey => Id.Value;

    public static RegistrationRecord Open(
        RegistrationRecordId id,
        RegistrationApplication application,
        Enrolment enrolment,
        IFieldProtector protector)
    {
        var (registering, serving) = (application.AgencyPath, enrolment.Serving);
        var record = new RegistrationRecord
        {
            Id = id,
            Status = RegistrationStatus.Active,
            Application = application.Id,
            Channel = application.Channel,
            Account = application.Account,
            Person = application.CurrentPerson(protector),
            Name = application.Name,
            Sex = application.Sex,
            DateOfBirth = application.DateOfBirth,
            DocumentMasked = application.DocumentMasked,
            MobileMasked = application.MobileMasked,
            Mobile = application.CurrentMobile(protector),
            ResidenceDivision = application.ResidenceDivision,
            RegisteredOn = enrolment.RegisteredOn,
            RegisteringAgency = registering.Agency,
            RegisteringStreet = registering.Street,
            RegisteringCounty = registering.County,
            RegisteringCity = registering.City,
            RegisteredAsUrban = enrolment.IsUrban,
            ServingAgency = serving.Agency,
            ServingStreet = serving.Street,
            ServingCounty = serving.County,
            ServingCity = serving.City,
            Reason = application.Reason,
            ClaimsBenefit = application.ClaimsBenefit,
            FirstContactDue = enrolment.FirstContactDue.On,
            FirstContactDueIsProvisional = enrolment.FirstContactDue.IsProvisional,
            Sealed = application.OpenParticulars(protector).Seal(SealedField(id), protector),
        };
        record.Move(MovementKind.New, FirstStamp(record, application), from: null, to: serving);
        record.Record(OversightAct.PersonRegistered, $"{registering.Agency} → {serving.Agency}");
        if (application.OverturnedAt is not null)
        {
            record.Record(OversightAct.RegisteredFromEarlierDay, enrolment.RegisteredOn.ToString("O", CultureInfo.InvariantCulture));
        }

        return record;
    }

    public static ProtectedField SealedField(RegistrationRecordId id) => new(Table, nameof(Sealed), id.Value);

    // A record is new once, so the line may bear its key; the day is the true one, the moment that of the decision.
    private static MovementStamp FirstStamp(RegistrationRecord record, RegistrationApplication application) =>
        new(record.Id.Value, record.RegisteredOn, application.OverturnedAt ?? application.DecidedAt ?? application.SubmittedAt);
}

/// <summary>登记入册: the day, whether that agency was urban then, who serves the person and by when first.</summary>
public sealed record Enrolment(DateOnly RegisteredOn, bool IsUrban, AgencyPath Serving, Deadline FirstContactDue);

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>转接: one platform offers a person who moves, the other accepts or sends back; nothing is lost between (rule 9.7).</summary>
/// <remarks>It carries what the receiver must see of a case that is not yet theirs. At most one is open for a case.</remarks>
public sealed partial class CaseHandOver : Aggregate
{
    private const string Table = "CaseHandOvers";

    private CaseHandOver()
    {
    }

    public CaseHandOverId Id { get; private init; }

    public ServiceCaseId Case { get; private init; }

    /// <summary>Null of a referred person.</summary>
    public RegistrationRecordId? Registration { get; private init; }

    public string Name { get; private init; } = "";

    public string DocumentMasked { get; private init; } = "";

    public CaseHandOverStatus Status { get; private set; }

    public AgencyCode FromAgency { get; private init; }

    public AgencyCode? FromStreet { get; private init; }

    public AgencyCode? FromCounty { get; private init; }

    public AgencyCode? FromCity { get; private init; }

    public AgencyCode ToAgency { get; private init; }

    public AgencyCode? ToStreet { get; private init; }

    public AgencyCode? ToCounty { get; private init; }

    public AgencyCode? ToCity { get; private init; }

    /// <summary>The division of the new usual residence.</summary>
    public DivisionCode Residence { get; private init; } = null!;

    /// <summary>The <see cref="HandOverWords"/>.</summary>
    public Protected Sealed { get; private set; } = null!;

    public DateTimeOffset OfferedAt { get; private init; }

    public OfficerId OfferedBy { get; private init; }

    public DateOnly AnswerDue { get; private init; }

    public bool AnswerDueIsProvisional { get; private init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public OfficerId? AnsweredBy { get; private set; }

    /// <summary>Why it was sent back.</summary>
    public string? Reason { get; private set; }

    public AgencyPath From => new(FromAgency, FromStreet, FromCounty, FromCity);

    public AgencyPath To => new(ToAgency, ToStreet, ToCounty, ToCity);

    public bool IsOpen => Status is CaseHandOverStatus.Offered;

    public override AgencyCode Overseer => Status is CaseHandOverStatus.Accepted ? ToAgency : FromAgency;

    public override long OversightKey => Id.Value;

    /// <summary>发起转接: the sender's case shows it until it is answered.</summary>
    public static Result<CaseHandOver> Offer(
        CaseHandOverId id,
        HandOverOffer offer,
        ServiceCase @case,
        Officer officer,
        DateTimeOffset at,
        IFieldProtector protector)
    {
        if (WhyNot(offer, @case, officer) is { } error)
        {
            return error;
        }

        var (from, to) = (@case.AgencyPath, offer.To);
        var handOver = new CaseHandOver
        {
            Id = id,
            Case = @case.Id,
            Registration = @case.Registration,
            Name = @case.Name,
            DocumentMasked = @case.DocumentMasked,
            Status = CaseHandOverStatus.Offered,
            FromAgency = from.Agency,
            FromStreet = from.Street,
            FromCounty = from.County,
            FromCity = from.City,
            ToAgency = to.Agency,
            ToStreet = to.Street,
            ToCounty = to.County,
            ToCity = to.City,
            Residence = offer.Residence,
            Sealed = protector.Seal(offer.Words.Write(), SealedField(id)),
            OfferedAt = at,
            OfferedBy = officer.Id,
            AnswerDue = offer.AnswerDue.On,
            AnswerDueIsProvisional = offer.AnswerDue.IsProvisional,
        };
        handOver.Record(OversightAct.HandOverOffered, $"{from.Agency} → {to.Agency}");
        @case.Expect(CaseDuty.HandOver, offer.AnswerDue.On, offer.AnswerDue.IsProvisional);
        return handOver;
    }

    public HandOverWords OpenWords(IFieldProtector protector) => HandOverWords.Read(protector.Open(Sealed, SealedField(Id)));

    /// <summary>Null where this officer may accept or send back.</summary>
    public DomainError? WhyMayNotAnswer(Officer officer)
    {
        if (!IsOpen)
        {
            return HandOverErrors.AlreadyAnswered;
        }

        return Serves(officer) && officer.Jurisdiction.Covers(To) ? null : HandOverErrors.NotTheReceiver;
    }

    /// <summary>密钥更换: false where the key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed))
        {
            return false;
        }

        Sealed = protector.Seal(OpenWords(protector).Write(), SealedField(Id));
        Record(OversightAct.KeysRenewed);
        return true;
    }

    private static DomainError? WhyNot(HandOverOffer offer, ServiceCase @case, Officer officer)
    {
        if (!@case.IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        if (!Serves(officer) || !officer.Jurisdiction.Covers(@case.AgencyPath))
        {
            return HandOverErrors.NotTheSender;
        }

        return offer.To.Agency == @case.Agency ? HandOverErrors.SamePlatform : null;
    }

    private static bool Serves(Officer officer) => officer.Role is OfficerRole.CaseOfficer or OfficerRole.Supervisor;

    private static ProtectedField SealedField(CaseHandOverId id) => new(Table, nameof(Sealed), id.Value);
}

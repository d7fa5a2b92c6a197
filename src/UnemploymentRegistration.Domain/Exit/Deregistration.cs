using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>注销案: one ground against one registration, from the proposal or the doubt to the end or its dismissal (rule 10).</summary>
/// <remarks>At most one is open for a registration and ground; the database enforces it.</remarks>
public sealed partial class Deregistration : Aggregate
{
    private const string Table = "Deregistrations";

    private Deregistration()
    {
    }

    public DeregistrationId Id { get; private init; }

    public RegistrationRecordId Registration { get; private init; }

    /// <summary>The account of the person, who sees what is told of it.</summary>
    public ApplicantAccountId? Account { get; private init; }

    public DeregistrationStatus Status { get; private set; }

    public DeregistrationGround Ground { get; private set; }

    public DeregistrationOrigin Origin { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Who opened it; null where a comparison or the person did.</summary>
    public OfficerId? OpenedBy { get; private init; }

    /// <summary>The platform that looks into it; the codes of its street, county and city follow, for lists.</summary>
    public AgencyCode Agency { get; private set; }

    public AgencyCode? AgencyStreet { get; private set; }

    public AgencyCode? AgencyCounty { get; private set; }

    public AgencyCode? AgencyCity { get; private set; }

    public ComparisonSource? Source { get; private init; }

    public SourceFact? Fact { get; private init; }

    /// <summary>The day of the fact, as the source or the person says.</summary>
    public DateOnly? FactOn { get; private init; }

    public DateOnly? SourceAsOf { get; private init; }

    public bool SameNumber { get; private init; }

    public bool SameName { get; private init; }

    /// <summary>情况清楚: may be confirmed at once, and together with others (rule 10.2).</summary>
    public bool IsClear { get; private init; }

    /// <summary>The record of the source, so that it is proposed once, and never again once cleared (rule 10.2).</summary>
    public BlindIndex Mark { get; private set; }

    /// <summary><see cref="ExitParticulars"/>.</summary>
    public Protected Sealed { get; private set; } = null!;

    /// <summary>The entry of the list of local grounds (rule 10.7).</summary>
    public long? LocalGround { get; private init; }

    public Custody? Custody { get; private set; }

    /// <summary>Whether the income was held against the county's standard (rule 10.5).</summary>
    public bool IncomeAssessed { get; private set; }

    /// <summary>When it was last found out something; nobody is informed before (rule 10.1).</summary>
    public DateTimeOffset? FoundAt { get; private set; }

    public DateTimeOffset? InformedAt { get; private set; }

    public OfficerId? InformedBy { get; private set; }

    /// <summary>Who wrote down the circumstances, and so does not confirm (rule 10.3).</summary>
    public OfficerId? CircumstancesBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public OfficerId? ClosedBy { get; private set; }

    public AgencyCode? ClosedFor { get; private set; }

    /// <summary>What the person says against it, once (rule 7.7).</summary>
    public ObjectionId? Objection { get; private set; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id.Value;

    public AgencyPath AgencyPath => new(Agency, AgencyStreet, AgencyCounty, AgencyCity);

    /// <summary>待核实: somebody is to look into it, and nothing was found yet (rule 10.1).</summary>
    public bool AwaitsFinding => Status is DeregistrationStatus.Investigating && FoundAt is null;

    public bool IsOpen => Status is DeregistrationStatus.Proposed or DeregistrationStatus.Investigating or DeregistrationStatus.Informed;

    /// <summary>比对提出: what a list says of somebody; dead or imprisoned only opens an investigation (rule 10.2).</summary>
    public static Result<Deregistration> Propose(
        DeregistrationId id,
        RegistrationRecord record,
        ProposedFact fact,
        DateTimeOffset at,
        IFieldProtector protector)
    {
        if (!record.IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        if (fact.Ground is not { } ground)
        {
            return ExitErrors.EndsNothing;
        }

        var deregistration = new Deregistration
        {
            Id = id,
            Registration = record.Id,
            Account = record.Account,
            Status = ground.FollowsFromComparison() ? DeregistrationStatus.Proposed : DeregistrationStatus.Investigating,
            Ground = ground,
            Origin = DeregistrationOrigin.Comparison,
            OpenedAt = at,
            Source = fact.Source,
            Fact = fact.Fact,
            FactOn = fact.Since,
            SourceAsOf = fact.AsOf,
            SameNumber = fact.SameNumber,
            SameName = fact.SameName,
            IsClear = fact.IsClearFor(record.RegisteredOn),
            Mark = protector.IndexOf(IndexedUse.SourceRecord, MarkText(record.Id, fact.Source, fact.Mark)),
            Sealed = new ExitParticulars(fact.Mark, fact.Reference, null, null, null, null).Seal(SealedField(id), protector),
        };
        deregistration.GoTo(record.ServingPath);
        deregistration.Record(OversightAct.DeregistrationProposed, $"{ground.ToCode()} {fact.Source.ToCode()}");
        return deregistration;
    }

    /// <summary>Every index under which a case about this record of a source may stand.</summary>
    public static IReadOnlyList<BlindIndex> MarksOf(
        RegistrationRecordId registration,
        ComparisonSource source,
        string mark,
        IFieldProtector protector) => protector.IndexesOf(IndexedUse.SourceRecord, MarkText(registration, source, mark));

    public ExitParticulars OpenParticulars(IFieldProtector protector) => ExitParticulars.Open(Sealed, SealedField(Id), protector);

    /// <summary>随登记转移: an open case goes with the registration to its new platform (rule 9.7).</summary>
    public void HandOver(AgencyPath to)
    {
        var from = Agency;
        GoTo(to);
        Record(OversightAct.RegistrationHandedOver, $"{from} → {to.Agency}");
    }

    /// <summary>密钥更换: false where every key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed) && protector.IsCurrent(Mark))
        {
            return false;
        }

        var words = OpenParticulars(protector);
        Mark = protector.IndexOf(IndexedUse.SourceRecord, MarkText(Registration, Source, words.Mark));
        Sealed = words.Seal(SealedField(Id), protector);
        Record(OversightAct.KeysRenewed);
        return true;
    }

    public static ProtectedField SealedField(DeregistrationId id) => new(Table, nameof(Sealed), id.Value);

    private static string MarkText(RegistrationRecordId registration, ComparisonSource? source, string mark) =>
        $"{registration}|{source?.ToCode()}|{mark}";

    private void GoTo(AgencyPath agency) =>
        (Agency, AgencyStreet, AgencyCounty, AgencyCity) = (agency.Agency, agency.Street, agency.County, agency.City);
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>个人信息请求: a person asks about the information kept, and the agency in charge answers in time (个人信息保护法 44–50).</summary>
public sealed class DataRequest : Aggregate
{
    private const string Table = "DataRequests";

    private DataRequest()
    {
    }

    public DataRequestId Id { get; private init; }

    public DataRequestKind Kind { get; private init; }

    public DataRequestStatus Status { get; private set; }

    /// <summary>The application that it is about, and with it the registration that came of it.</summary>
    public RegistrationApplicationId Application { get; private init; }

    /// <summary>Who asked; null where an officer wrote it down.</summary>
    public ApplicantAccountId? Account { get; private set; }

    /// <summary>Who wrote it down at a window.</summary>
    public OfficerId? RecordedBy { get; private init; }

    /// <summary>近亲属: asked for somebody who has died, for a lawful and legitimate interest of one's own (49).</summary>
    public bool IsForDeceased { get; private init; }

    public DateTimeOffset FiledAt { get; private init; }

    /// <summary>What is asked for, in the person's words.</summary>
    public Protected Sealed { get; private set; } = null!;

    /// <summary>The agency that answers; the codes of its street, county and city follow, for lists.</summary>
    public AgencyCode Agency { get; private init; }

    public AgencyCode? AgencyStreet { get; private init; }

    public AgencyCode? AgencyCounty { get; private init; }

    public AgencyCode? AgencyCity { get; private init; }

    public DateOnly AnswerDue { get; private init; }

    public bool AnswerDueIsProvisional { get; private init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public OfficerId? AnsweredBy { get; private set; }

    public AgencyCode? AnsweredFor { get; private set; }

    public string? AnswerReason { get; private set; }

    public DateOnly? AnonymisedOn { get; private set; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id.Value;

    public AgencyPath AgencyPath => new(Agency, AgencyStreet, AgencyCounty, AgencyCity);

    public bool IsOpen => Status is DataRequestStatus.Open;

    public static DataRequest File(DataRequestId id, DataRequestFiling filing, IFieldProtector protector)
    {
        var (application, agency) = (filing.Application, filing.Application.AgencyPath);
        var request = new DataRequest
        {
            Id = id,
            Kind = filing.Kind,
            Status = DataRequestStatus.Open,
            Application = application.Id,
            Account = filing.By,
            RecordedBy = filing.RecordedBy,
            IsForDeceased = filing.IsForDeceased,
            FiledAt = filing.At,
            Sealed = protector.Seal(filing.Statement.Value, SealedField(id)),
            Agency = agency.Agency,
            AgencyStreet = agency.Street,
            AgencyCounty = agency.County,
            AgencyCity = agency.City,
            AnswerDue = filing.AnswerDue.On,
            AnswerDueIsProvisional = filing.AnswerDue.IsProvisional,
        };
        request.Record(OversightAct.DataRequestFiled, filing.Kind.ToString());
        return request;
    }

    public string OpenStatement(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    /// <summary>同意或不同意，说明理由: by a supervisor in whose jurisdiction the agency lies (50).</summary>
    public Result Answer(DataRequestAnswer answer, Officer officer, DateTimeOffset at)
    {
        if (WhyMayNotAnswer(officer) is { } error)
        {
            return error;
        }

        Status = answer.Grants ? DataRequestStatus.Granted : DataRequestStatus.Declined;
        (AnsweredAt, AnsweredBy, AnsweredFor, AnswerReason) = (at, officer.Id, officer.Agency, answer.Reason);
        Record(answer.Grants ? OversightAct.DataRequestGranted : OversightAct.DataRequestDeclined, Kind.ToString());
        return Result.Success;
    }

    /// <summary>Null where this officer may answer.</summary>
    public DomainError? WhyMayNotAnswer(Officer officer)
    {
        if (!IsOpen)
        {
            return DataRequestErrors.AlreadyAnswered;
        }

        if (officer.Role is not OfficerRole.Supervisor)
        {
            return DataRequestErrors.NotASupervisor;
        }

        return officer.Jurisdiction.Covers(AgencyPath) ? null : DataRequestErrors.NotFound;
    }

    /// <summary>密钥更换: false where the key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed))
        {
            return false;
        }

        Sealed = protector.Seal(OpenStatement(protector), SealedField(Id));
        Record(OversightAct.KeysRenewed);
        return true;
    }

    /// <summary>匿名化: with the application that it is about, once it is answered.</summary>
    public void Anonymise(DateOnly today, IFieldProtector protector)
    {
        (Sealed, AnswerReason, Account, AnonymisedOn) = (protector.Seal("", SealedField(Id)), null, null, today);
        Record(OversightAct.DataRequestAnonymised);
    }

    private static ProtectedField SealedField(DataRequestId id) => new(Table, nameof(Sealed), id.Value);
}

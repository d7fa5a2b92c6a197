using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>本人报告: what a registered person tells or asks online; staff see it the same day and answer it (rule 9.5).</summary>
/// <remarks>Each is a sign from the person, which starts the months without one again (rule 9.4).</remarks>
public sealed class PersonReport : Aggregate
{
    /// <summary>Working days in which an officer answers [ours].</summary>
    public const int WorkingDaysToAnswer = 1;

    /// <summary>Reports that one registration may send in 24 hours: more is a button pressed again and again [ours].</summary>
    public const int MostOfADay = 20;

    private const string Table = "PersonReports";

    private PersonReport()
    {
    }

    public PersonReportId Id { get; private init; }

    public RegistrationRecordId Registration { get; private init; }

    public ApplicantAccountId? Account { get; private init; }

    public PersonReportKind Kind { get; private init; }

    public PersonReportTopic? Topic { get; private init; }

    public PersonReportStatus Status { get; private set; }

    public DateOnly? On { get; private init; }

    public DateTimeOffset FiledAt { get; private init; }

    /// <summary>The person's words, or the change with its old and new values.</summary>
    public Protected Sealed { get; private set; } = null!;

    /// <summary>The platform that served the person then; who serves today answers.</summary>
    public AgencyCode Agency { get; private init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public OfficerId? AnsweredBy { get; private set; }

    public AgencyCode? AnsweredFor { get; private set; }

    public string? Answer { get; private set; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id.Value;

    public bool IsOpen => Status is PersonReportStatus.Open;

    public static Result<PersonReport> File(
        PersonReportId id,
        RegistrationRecord record,
        PersonReportFiling filing,
        IFieldProtector protector)
    {
        if (!record.IsActive)
        {
            return PersonReportErrors.NotRegistered;
        }

        var report = new PersonReport
        {
            Id = id,
            Registration = record.Id,
            Account = record.Account,
            Kind = filing.Kind,
            Topic = filing.Topic,
            On = filing.On,
            Status = PersonReportStatus.Open,
            FiledAt = filing.At,
            Sealed = protector.Seal(filing.Words.Value, SealedField(id)),
            Agency = record.ServingAgency,
        };
        report.Record(OversightAct.PersonReportFiled, filing.Kind.ToString());
        return report;
    }

    public string OpenWords(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    /// <summary>答复: by an officer of the platform that serves the person today, or of one above it.</summary>
    public Result Settle(PersonReportAnswer answer, AgencyPath serving, Officer officer, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return PersonReportErrors.AlreadyAnswered;
        }

        if (officer.Role is not (OfficerRole.CaseOfficer or OfficerRole.Supervisor))
        {
            return PersonReportErrors.NotForThisRole;
        }

        if (!officer.Jurisdiction.Covers(serving))
        {
            return PersonReportErrors.NotFound;
        }

        (Status, Answer, AnsweredAt) = (PersonReportStatus.Answered, answer.Value, at);
        (AnsweredBy, AnsweredFor) = (officer.Id, officer.Agency);
        Record(OversightAct.PersonReportAnswered, Kind.ToString());
        return Result.Success;
    }

    /// <summary>密钥更换: false where the key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed))
        {
            return false;
        }

        Sealed = protector.Seal(OpenWords(protector), SealedField(Id));
        Record(OversightAct.KeysRenewed);
        return true;
    }

    private static ProtectedField SealedField(PersonReportId id) => new(Table, nameof(Sealed), id.Value);
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>申诉: a person asks the superior agency to look at a decision again (rule 7.7); one for each decision.</summary>
public sealed class Objection : Aggregate
{
    /// <summary>Days in which one may object, the day of the decision not counted [ours, after 行政复议法 20].</summary>
    public const int DaysToFile = 60;

    /// <summary>Working days to answer [ours].</summary>
    public const int WorkingDaysToAnswer = 5;

    private const string Table = "Objections";

    private Objection()
    {
    }

    public ObjectionId Id { get; private init; }

    public ObjectionSubject Subject { get; private init; }

    /// <summary>The application whose refusal is objected to, or from which the registration came that was ended.</summary>
    public RegistrationApplicationId Application { get; private init; }

    public ObjectionStatus Status { get; private set; }

    public DateTimeOffset FiledAt { get; private init; }

    /// <summary>Who wrote it down for the applicant at a window; null where the applicant did it.</summary>
    public OfficerId? RecordedBy { get; private init; }

    /// <summary>What the applicant says.</summary>
    public Protected Sealed { get; private set; } = null!;

    /// <summary>Who made the decision, and so may not answer the objection.</summary>
    public OfficerId Respondent { get; private init; }

    public AgencyCode RespondentAgency { get; private init; }

    /// <summary>The superior agency that answers; the codes of its street, county and city follow, for lists.</summary>
    public AgencyCode Decider { get; private init; }

    public AgencyCode? DeciderStreet { get; private init; }

    public AgencyCode? DeciderCounty { get; private init; }

    public AgencyCode? DeciderCity { get; private init; }

    public DateOnly AnswerDue { get; private init; }

    public bool AnswerDueIsProvisional { get; private init; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public OfficerId? AnsweredBy { get; private set; }

    public AgencyCode? AnsweredFor { get; private set; }

    public string? AnswerReason { get; private set; }

    public override AgencyCode Overseer => Decider;

    public override long OversightKey => Id.Value;

    public AgencyPath DeciderPath => new(Decider, DeciderStreet, DeciderCounty, DeciderCity);

    public bool IsOpen => Status is ObjectionStatus.Open;

    /// <summary>Against a refusal, by the applicant or, written down for the applicant, by an officer who sees the application.</summary>
    public static Result<Objection> Against(
        ObjectionId id,
        RegistrationApplication refused,
        ObjectionFiling filing,
        IFieldProtector protector)
    {
        if (filing.By is { } account && refused.Account != account)
        {
            return ObjectionErrors.NotTheApplicant;
        }

        if (refused is not { Status: ApplicationStatus.Refused, DecidedBy: { } respondent, DecidedFor: { } agency })
        {
            return ObjectionErrors.NotRefused;
        }

        if (filing.At.DateInChina() > filing.LastDay)
        {
            return ObjectionErrors.TooLate(filing.LastDay);
        }

        return File(id, new ObjectedDecision(ObjectionSubject.Refusal, refused.Id, respondent, agency), filing, protector);
    }

    /// <summary>Against any decision, once it is known that it may be objected to.</summary>
    public static Objection File(ObjectionId id, ObjectedDecision decision, ObjectionFiling filing, IFieldProtector protector)
    {
        var objection = new Objection
        {
            Id = id,
            Subject = decision.Subject,
            Application = decision.Application,
            Status = ObjectionStatus.Open,
            FiledAt = filing.At,
            RecordedBy = filing.RecordedBy,
            Sealed = protector.Seal(filing.Statement.Value, SealedField(id)),
            Respondent = decision.Respondent,
            RespondentAgency = decision.RespondentAgency,
            Decider = filing.Decider.Agency,
            DeciderStreet = filing.Decider.Street,
            DeciderCounty = filing.Decider.County,
            DeciderCity = filing.Decider.City,
            AnswerDue = filing.AnswerDue.On,
            AnswerDueIsProvisional = filing.AnswerDue.IsProvisional,
        };
        objection.Record(OversightAct.ObjectionFiled, $"{decision.RespondentAgency} → {objection.Decider}");
        return objection;
    }

    public string OpenStatement(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

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

    /// <summary>匿名化: with the application that it is about; never while it waits for its answer.</summary>
    public void Anonymise(IFieldProtector protector)
    {
        (Sealed, AnswerReason) = (protector.Seal("", SealedField(Id)), null);
        Record(OversightAct.ObjectionAnonymised);
    }

    /// <summary>维持或撤销: by a supervisor of the superior agency or of one above it, never by who decided first.</summary>
    public Result Answer(ObjectionAnswer answer, Officer officer, DateTimeOffset answeredAt)
    {
        if (WhyMayNotAnswer(officer) is { } error)
        {
            return error;
        }

        Status = answer.Overturns ? ObjectionStatus.Overturned : ObjectionStatus.Upheld;
        (AnsweredAt, AnsweredBy, AnsweredFor, AnswerReason) = (answeredAt, officer.Id, officer.Agency, answer.Reason);
        Record(answer.Overturns ? OversightAct.ObjectionOverturned : OversightAct.ObjectionUpheld);
        return Result.Success;
    }

    /// <summary>Null where this officer may answer.</summary>
    public DomainError? WhyMayNotAnswer(Officer officer)
    {
        if (!IsOpen)
        {
            return ObjectionErrors.AlreadyAnswered;
        }

        if (officer.Role is not OfficerRole.Supervisor)
        {
            return ObjectionErrors.NotASupervisor;
        }

        if (officer.Id == Respondent)
        {
            return ObjectionErrors.SamePerson;
        }

        return officer.Jurisdiction.Covers(DeciderPath) ? null : ObjectionErrors.NotTheSuperior;
    }

    private static ProtectedField SealedField(ObjectionId id) => new(Table, nameof(Sealed), id.Value);
}

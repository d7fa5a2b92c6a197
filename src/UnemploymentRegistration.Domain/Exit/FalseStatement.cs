using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>虚假承诺: a false statement that obtained money or support, recorded for 人社信用 by two people (rule 9.6).</summary>
public sealed class FalseStatement : Aggregate
{
    private const string Table = "FalseStatements";

    private FalseStatement()
    {
    }

    public long Id { get; private init; }

    public RegistrationRecordId Registration { get; private init; }

    public FalseStatementStatus Status { get; private set; }

    public ObtainedSupport Obtained { get; private init; }

    /// <summary>The day on which it was obtained.</summary>
    public DateOnly ObtainedOn { get; private init; }

    /// <summary>What was said and what was true.</summary>
    public Protected Sealed { get; private set; } = null!;

    /// <summary>The platform that recorded it; the codes of its street, county and city follow, for lists.</summary>
    public AgencyCode Agency { get; private init; }

    public AgencyCode? AgencyStreet { get; private init; }

    public AgencyCode? AgencyCounty { get; private init; }

    public AgencyCode? AgencyCity { get; private init; }

    public OfficerId RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public OfficerId? JudgedBy { get; private set; }

    public AgencyCode? JudgedFor { get; private set; }

    public DateTimeOffset? JudgedAt { get; private set; }

    /// <summary>Why it was confirmed or dismissed; empty until then.</summary>
    public Protected? SealedReasons { get; private set; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id;

    public AgencyPath AgencyPath => new(Agency, AgencyStreet, AgencyCounty, AgencyCity);

    /// <summary>记录: by an officer in whose jurisdiction the registration lies.</summary>
    public static Result<FalseStatement> Write(
        long id,
        RegistrationRecord record,
        FalseStatementWords words,
        Officer officer,
        DateTimeOffset at,
        IFieldProtector protector)
    {
        if (officer.Role is not (OfficerRole.CaseOfficer or OfficerRole.Supervisor) || !officer.Jurisdiction.Covers(record.ServingPath))
        {
            return FalseStatementErrors.NotFound;
        }

        var path = record.ServingPath;
        var statement = new FalseStatement
        {
            Id = id,
            Registration = record.Id,
            Status = FalseStatementStatus.Recorded,
            Obtained = words.Obtained,
            ObtainedOn = words.ObtainedOn,
            Sealed = protector.Seal(words.What.Value, SealedField(id)),
            Agency = path.Agency,
            AgencyStreet = path.Street,
            AgencyCounty = path.County,
            AgencyCity = path.City,
            RecordedBy = officer.Id,
            RecordedAt = at,
        };
        statement.Record(OversightAct.FalseStatementRecorded, words.Obtained.ToString());
        return statement;
    }

    public string OpenWords(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    public string? OpenReasons(IFieldProtector protector) => SealedReasons is { } value ? protector.Open(value, ReasonsField(Id)) : null;

    /// <summary>确认或不予认定: by a supervisor, never by who wrote it, and never without the reasons.</summary>
    public Result Judge(FalseStatementJudgement judgement, Officer officer, DateTimeOffset at, IFieldProtector protector)
    {
        if (WhyMayNotJudge(officer) is { } error)
        {
            return error;
        }

        Status = judgement.Confirms ? FalseStatementStatus.Confirmed : FalseStatementStatus.Dismissed;
        (JudgedBy, JudgedFor, JudgedAt) = (officer.Id, officer.Agency, at);
        SealedReasons = protector.Seal(judgement.Reasons.Value, ReasonsField(Id));
        Record(judgement.Confirms ? OversightAct.FalseStatementConfirmed : OversightAct.FalseStatementDismissed, Obtained.ToString());
        return Result.Success;
    }

    /// <summary>Null where this officer may judge it.</summary>
    public DomainError? WhyMayNotJudge(Officer officer)
    {
        if (!officer.Jurisdiction.Covers(AgencyPath))
        {
            return FalseStatementErrors.NotFound;
        }

        if (Status is not FalseStatementStatus.Recorded)
        {
            return FalseStatementErrors.AlreadyJudged;
        }

        if (officer.Role is not OfficerRole.Supervisor)
        {
            return FalseStatementErrors.NotASupervisor;
        }

        return officer.Id == RecordedBy ? FalseStatementErrors.SamePerson : null;
    }

    /// <summary>密钥更换: false where the key is the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed) && (SealedReasons is null || protector.IsCurrent(SealedReasons)))
        {
            return false;
        }

        Sealed = protector.Seal(OpenWords(protector), SealedField(Id));
        SealedReasons = OpenReasons(protector) is { } reasons ? protector.Seal(reasons, ReasonsField(Id)) : null;
        Record(OversightAct.KeysRenewed);
        return true;
    }

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);

    private static ProtectedField ReasonsField(long id) => new(Table, nameof(SealedReasons), id);
}

/// <summary>What a false statement obtained, when, and what was said.</summary>
public sealed record FalseStatementWords(ObtainedSupport Obtained, DateOnly ObtainedOn, ExitWords What)
{
    public override string ToString() => nameof(FalseStatementWords);
}

/// <summary>结论: whether it belongs on the list, and why.</summary>
public sealed record FalseStatementJudgement(bool Confirms, ExitWords Reasons)
{
    public override string ToString() => nameof(FalseStatementJudgement);
}

/// <summary>骗取事项: only these are recorded (rule 9.6).</summary>
public enum ObtainedSupport
{
    /// <summary>失业保险待遇.</summary>
    InsuranceBenefit = 1,

    /// <summary>就业扶持政策.</summary>
    EmploymentSupport = 2,

    /// <summary>创业扶持政策.</summary>
    StartUpSupport = 3,
}

/// <summary>虚假承诺状态.</summary>
public enum FalseStatementStatus
{
    /// <summary>待确认.</summary>
    Recorded = 1,

    /// <summary>已确认.</summary>
    Confirmed = 2,

    /// <summary>不予认定.</summary>
    Dismissed = 3,
}

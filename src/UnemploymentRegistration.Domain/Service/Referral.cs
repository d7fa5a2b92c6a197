using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>推介: a person is sent to a vacancy, a training or guidance; the return call brings the outcome (9.1(3)).</summary>
public sealed class Referral : Aggregate
{
    /// <summary>Days within which the return call is made [ours].</summary>
    public const int LongestWait = 92;

    private const string Table = "Referrals";

    private Referral()
    {
    }

    public ReferralId Id { get; private init; }

    public ServiceCaseId Case { get; private init; }

    /// <summary>The platform that sent the person there.</summary>
    public AgencyCode Agency { get; private init; }

    public ReferralKind Kind { get; private init; }

    public DateOnly MadeOn { get; private init; }

    public OfficerId MadeBy { get; private init; }

    /// <summary>Where to: the employer and the post, or the course.</summary>
    public Protected Sealed { get; private set; } = null!;

    /// <summary>回访日期.</summary>
    public DateOnly ReturnCallDue { get; private set; }

    /// <summary>Null while the return call is due.</summary>
    public ReferralOutcome? Outcome { get; private set; }

    public DateOnly? OutcomeOn { get; private set; }

    public OfficerId? OutcomeBy { get; private set; }

    public Protected? SealedOutcome { get; private set; }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id.Value;

    public bool IsOpen => Outcome is null;

    public static Result<Referral> Make(ReferralId id, ReferralWords words, ServiceCase @case, Officer officer, DateTimeOffset at, IFieldProtector protector)
    {
        var today = at.DateInChina();
        if (WhyNotCallOn(words.ReturnCallDue, today) is { } error)
        {
            return error;
        }

        var referral = new Referral
        {
            Id = id,
            Case = @case.Id,
            Agency = @case.Agency,
            Kind = words.Kind,
            MadeOn = today,
            MadeBy = officer.Id,
            Sealed = protector.Seal(words.Target, SealedField(id)),
            ReturnCallDue = words.ReturnCallDue,
        };
        referral.Record(OversightAct.ReferralMade, words.Kind.ToString());
        return referral;
    }

    /// <summary>Null where the return call may be made on that day.</summary>
    public static DomainError? WhyNotCallOn(DateOnly due, DateOnly today) =>
        due < today || due > today.AddDays(LongestWait) ? ReferralErrors.ReturnCallDay : null;

    public string OpenTarget(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    public string? OpenOutcome(IFieldProtector protector) => SealedOutcome is { } value ? protector.Open(value, OutcomeField(Id)) : null;

    /// <summary>回访改期: nothing to tell yet.</summary>
    public Result Postpone(DateOnly due, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return ReferralErrors.AlreadyClosed;
        }

        if (WhyNotCallOn(due, at.DateInChina()) is { } error)
        {
            return error;
        }

        ReturnCallDue = due;
        Record(OversightAct.ReferralPostponed);
        return Result.Success;
    }

    /// <summary>回访结果.</summary>
    public Result Close(ReferralOutcome outcome, string? note, Officer officer, DateTimeOffset at, IFieldProtector protector)
    {
        if (!IsOpen)
        {
            return ReferralErrors.AlreadyClosed;
        }

        (Outcome, OutcomeOn, OutcomeBy) = (outcome, at.DateInChina(), officer.Id);
        SealedOutcome = note is null ? null : protector.Seal(note, OutcomeField(Id));
        Record(OversightAct.ReferralClosed, outcome.ToString());
        return Result.Success;
    }

    /// <summary>密钥更换: false where the keys are the newest already.</summary>
    public bool RenewKeys(IFieldProtector protector)
    {
        if (protector.IsCurrent(Sealed) && (SealedOutcome is null || protector.IsCurrent(SealedOutcome)))
        {
            return false;
        }

        Sealed = protector.Seal(OpenTarget(protector), SealedField(Id));
        SealedOutcome = OpenOutcome(protector) is { } note ? protector.Seal(note, OutcomeField(Id)) : null;
        Record(OversightAct.KeysRenewed);
        return true;
    }

    private static ProtectedField SealedField(ReferralId id) => new(Table, nameof(Sealed), id.Value);

    private static ProtectedField OutcomeField(ReferralId id) => new(Table, nameof(SealedOutcome), id.Value);
}

using System.Globalization;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>失业登记申请: one person's request to be entered in the register, from submission to decision (一(三)).</summary>
/// <remarks>What it holds stands in the file beside this one; here is what may happen to it.</remarks>
public sealed partial class RegistrationApplication : Aggregate
{
    private RegistrationApplication()
    {
    }

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id.Value;

    public AgencyPath AgencyPath => new(Agency, AgencyStreet, AgencyCounty, AgencyCity);

    public bool IsPending => Status is ApplicationStatus.Pending;

    /// <summary>Refuses only who is not yet sixteen; age alone bars nobody else (rule 1.1).</summary>
    public static Result<RegistrationApplication> Submit(
        RegistrationApplicationId id,
        RegistrationForm form,
        Filing filing,
        IFieldProtector protector)
    {
        if (!Eligibility.IsOldEnough(form.DateOfBirth, filing.FiledOn))
        {
            return ApplicationErrors.NotYetSixteen(Eligibility.EligibleOn(form.DateOfBirth));
        }

        var application = new RegistrationApplication(id, form, filing, protector);
        application.Record(OversightAct.ApplicationSubmitted, filing.Routing.Rule.ToCode());
        if (filing.Paper is { } paper)
        {
            application.Record(OversightAct.PaperFormEntered, paper.SignedOn.ToString("O", CultureInfo.InvariantCulture));
        }

        return application;
    }

    public Particulars OpenParticulars(IFieldProtector protector) =>
        Particulars.Open(Sealed, SealedField(Id), protector);

    /// <summary>Null where this officer may approve now; asked before many are approved at once (rule 7.4).</summary>
    /// <param name="officer">Who decides.</param>
    /// <param name="at">When.</param>
    /// <param name="hasSingleOfficer">Whether the agency in charge is marked so: its officer decides what the same one keyed in (7.4).</param>
    public DomainError? WhyMayNotApprove(Officer officer, DateTimeOffset at, bool hasSingleOfficer = false) =>
        WhyMayNotDecide(officer, hasSingleOfficer) ?? WhyHeldByAnother(officer, at);

    /// <summary>审核通过: only by a supervisor in charge, and not by who keyed the form in (rule 7.4).</summary>
    public Result Approve(Officer officer, DateTimeOffset decidedAt, bool hasSingleOfficer = false)
    {
        if (WhyMayNotApprove(officer, decidedAt, hasSingleOfficer) is { } error)
        {
            return error;
        }

        Decide(ApplicationStatus.Approved, officer, decidedAt);
        Record(OversightAct.ApplicationApproved);
        return Result.Success;
    }

    /// <summary>不予登记: on a ground of the closed list; by whom as <see cref="Approve"/> says (rules 3.2, 7.4).</summary>
    public Result Refuse(Refusal refusal, Officer officer, DateTimeOffset decidedAt, bool hasSingleOfficer = false)
    {
        if (WhyMayNotApprove(officer, decidedAt, hasSingleOfficer) is { } error)
        {
            return error;
        }

        if (refusal.Ground is Intake.RefusalGround.Under16
            && Eligibility.IsOldEnough(DateOfBirth, FiledOn))
        {
            return ApplicationErrors.NotUnder16;
        }

        Decide(ApplicationStatus.Refused, officer, decidedAt);
        RefusalGround = refusal.Ground;
        RefusalExplanation = refusal.Explanation.Value;
        RefusalEvidence = refusal.Evidence;
        Record(OversightAct.ApplicationRefused, refusal.Ground.ToCode());
        return Result.Success;
    }

    /// <summary>转办: only what came in online, and the due date stays (rule 5.5).</summary>
    public Result MoveTo(AgencyPath agency, string reason, Officer officer, DateTimeOffset movedAt)
    {
        if ((WhyMayNotHandle(officer) ?? WhyHeldByAnother(officer, movedAt)) is { } error)
        {
            return error;
        }

        if (!Channel.IsOnline)
        {
            return ApplicationErrors.WindowApplicationStays;
        }

        if (agency.Agency == Agency)
        {
            return ApplicationErrors.SameAgency;
        }

        Record(OversightAct.ApplicationMoved, $"{Agency} → {agency.Agency}：{reason}");
        HandTo(agency);
        EndClaim();
        return Result.Success;
    }

    /// <summary>信息比对: what the sources answered; it decides nothing (rule 7.1).</summary>
    /// <param name="standing">What the latest answers of all sources come to.</param>
    /// <param name="answers">The sources that answered now, as codes.</param>
    public Result GatherEvidence(EvidenceStanding standing, string answers)
    {
        if (!IsPending)
        {
            return ApplicationErrors.AlreadyDecided;
        }

        EvidenceStanding = standing;
        Record(OversightAct.EvidenceGathered, answers);
        return Result.Success;
    }

    /// <summary>撤回: only the applicant, and only before the decision (rule 7.8).</summary>
    public Result Withdraw(ApplicantAccountId account, DateTimeOffset withdrawnAt)
    {
        if (Account != account)
        {
            return ApplicationErrors.WithdrawnByOthers;
        }

        if (!IsPending)
        {
            return ApplicationErrors.AlreadyDecided;
        }

        (Status, DecidedAt) = (ApplicationStatus.Withdrawn, withdrawnAt);
        Record(OversightAct.ApplicationWithdrawn);
        return Result.Success;
    }

    /// <summary>撤销不予登记: the superior found the objection right; the refusal stays to be read (rule 7.7).</summary>
    public Result OverturnRefusal(DateTimeOffset overturnedAt)
    {
        if (Status is not ApplicationStatus.Refused)
        {
            return ApplicationErrors.NotRefused;
        }

        (Status, OverturnedAt) = (ApplicationStatus.Approved, overturnedAt);
        Record(OversightAct.RefusalOverturned);
        return Result.Success;
    }

    /// <summary>回避: who keyed a walk-in in leaves the decision to somebody else, except where nobody else is (7.4).</summary>
    public bool MustBeDecidedByOthersThan(OfficerId officer, bool hasSingleOfficer) =>
        EnteredBy == officer && !hasSingleOfficer;

    private DomainError? WhyMayNotDecide(Officer officer, bool hasSingleOfficer) =>
        WhyMayNotHandle(officer)
        ?? (MustBeDecidedByOthersThan(officer.Id, hasSingleOfficer) ? ApplicationErrors.EnteredByOneself : null);

    private DomainError? WhyMayNotHandle(Officer officer)
    {
        if (!IsPending)
        {
            return ApplicationErrors.AlreadyDecided;
        }

        if (officer.Role is not OfficerRole.Supervisor)
        {
            return ApplicationErrors.NotASupervisor;
        }

        return officer.Jurisdiction.Covers(AgencyPath) ? null : ApplicationErrors.OutsideJurisdiction;
    }

    private void Decide(ApplicationStatus status, Officer officer, DateTimeOffset decidedAt)
    {
        Status = status;
        DecidedBy = officer.Id;
        DecidedFor = officer.Agency;
        DecidedAt = decidedAt;
        EndClaim();
    }

    private void PutInChargeOf(AgencyPath agency) =>
        (Agency, AgencyStreet, AgencyCounty, AgencyCity) = (agency.Agency, agency.Street, agency.County, agency.City);
}

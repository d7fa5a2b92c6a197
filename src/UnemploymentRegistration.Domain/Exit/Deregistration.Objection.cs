using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Exit;

/// <content>对注销的申诉: one for each deregistration; what it brings down is restored with continuity (rule 7.7).</content>
public sealed partial class Deregistration
{
    /// <summary>By the person or, written down for the person, by an officer who sees the case.</summary>
    public Result<Objection> ObjectTo(
        ObjectionId id,
        RegistrationRecord ended,
        ObjectionFiling filing,
        IFieldProtector protector)
    {
        if (filing.By is { } account && Account != account)
        {
            return ObjectionErrors.NotTheApplicant;
        }

        if (this is not { Status: DeregistrationStatus.Confirmed, ClosedBy: { } respondent, ClosedFor: { } agency })
        {
            return ExitErrors.NotConfirmed;
        }

        if (Objection is not null)
        {
            return ObjectionErrors.AlreadyFiled;
        }

        if (filing.At.DateInChina() > filing.LastDay)
        {
            return ObjectionErrors.TooLate(filing.LastDay);
        }

        Objection = id;
        Record(OversightAct.ObjectionFiled, agency.Value);
        return Review.Objection.File(
            id, new ObjectedDecision(ObjectionSubject.Deregistration, ended.Application, respondent, agency), filing, protector);
    }

    /// <summary>撤销注销: it was wrong, and the registration runs on as if it had not been made.</summary>
    public Result Overturn()
    {
        if (Status is not DeregistrationStatus.Confirmed)
        {
            return ExitErrors.NotConfirmed;
        }

        Status = DeregistrationStatus.Overturned;
        Record(OversightAct.DeregistrationOverturned, Ground.ToCode());
        return Result.Success;
    }
}

using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Exit;

/// <content>立案: opened by an officer, or by the person who reports work (rules 10.1, 10.6).</content>
public sealed partial class Deregistration
{
    /// <summary>开展核实: an officer has a reason to look; nothing ends before something was found (rule 10.1).</summary>
    public static Result<Deregistration> Investigate(
        DeregistrationId id,
        RegistrationRecord record,
        Doubt doubt,
        Officer officer,
        DateTimeOffset at,
        IFieldProtector protector)
    {
        if (WhyMayNotWork(officer, record.ServingPath) is { } error)
        {
            return error;
        }

        if (!record.IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        if (doubt.WhyMayNotOpen() is { } refusal)
        {
            return refusal;
        }

        var opened = new Deregistration
        {
            Id = id,
            Registration = record.Id,
            Account = record.Account,
            Status = DeregistrationStatus.Investigating,
            Ground = doubt.Ground,
            Origin = DeregistrationOrigin.Officer,
            OpenedAt = at,
            OpenedBy = officer.Id,
            FactOn = doubt.FactOn,
            LocalGround = doubt.LocalGround,
            Custody = doubt.Custody,
            IncomeAssessed = doubt.Income is not null,
            Mark = protector.IndexOf(IndexedUse.SourceRecord, MarkText(record.Id, null, id.ToString())),
            Sealed = new ExitParticulars(
                id.ToString(), null, doubt.Why.Value, doubt.Income?.Monthly, doubt.Income?.Floor, null).Seal(SealedField(id), protector),
        };
        opened.GoTo(record.ServingPath);
        opened.Record(OversightAct.InvestigationOpened, doubt.Ground.ToCode());
        return opened;
    }

    /// <summary>本人报告就业: asked for by the person, and confirmed by an officer under the fitting ground (rule 10.6).</summary>
    public static Result<Deregistration> Report(
        DeregistrationId id,
        RegistrationRecord record,
        WorkReport report,
        DateTimeOffset at,
        IFieldProtector protector)
    {
        if (!record.IsActive)
        {
            return RegistrationErrors.AlreadyEnded;
        }

        var opened = new Deregistration
        {
            Id = id,
            Registration = record.Id,
            Account = record.Account,
            Status = report.Ground.FollowsFromComparison() ? DeregistrationStatus.Proposed : DeregistrationStatus.Investigating,
            Ground = report.Ground,
            Origin = DeregistrationOrigin.OwnReport,
            OpenedAt = at,
            Source = report.Found?.Source,
            Fact = report.Found?.Fact,
            FactOn = report.Since,
            SourceAsOf = report.Found?.AsOf,
            SameNumber = report.Found is { SameNumber: true },
            SameName = report.Found is { SameName: true },
            Mark = protector.IndexOf(IndexedUse.SourceRecord, MarkText(record.Id, report.Found?.Source, report.Found?.Mark ?? id.ToString())),
            Sealed = new ExitParticulars(
                report.Found?.Mark ?? id.ToString(), report.Found?.Reference, report.Words, null, null, null).Seal(SealedField(id), protector),
        };
        opened.GoTo(record.ServingPath);
        opened.Record(OversightAct.DeregistrationProposed, $"{report.Ground.ToCode()} own-report");
        return opened;
    }

    private static DomainError? WhyMayNotWork(Officer officer, AgencyPath agency)
    {
        if (officer.Role is not (OfficerRole.CaseOfficer or OfficerRole.Supervisor))
        {
            return ExitErrors.NotForThisRole;
        }

        return officer.Jurisdiction.Covers(agency) ? null : ExitErrors.NotFound;
    }
}

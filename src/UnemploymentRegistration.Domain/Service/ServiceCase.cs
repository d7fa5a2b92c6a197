using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>服务档案: who looks after one person, and what is due next; of a registration, or of a referred person (rules 9.1, 1.4).</summary>
/// <remarks>A registered person's particulars stay in the register; those of a referred person are sealed here.</remarks>
public sealed partial class ServiceCase : Aggregate
{
    private const string Table = "ServiceCases";

    private ServiceCase()
    {
    }

    public ServiceCaseId Id { get; private init; }

    public ServiceCaseStatus Status { get; private set; }

    /// <summary>The registration that it belongs to; null of a referred person.</summary>
    public RegistrationRecordId? Registration { get; private init; }

    /// <summary>The code of the referred person's group; null of a registered one.</summary>
    public string? Group { get; private init; }

    /// <summary>The account from which the person registered, who so sees the case.</summary>
    public ApplicantAccountId? Account { get; private set; }

    public string Name { get; private set; } = "";

    public string DocumentMasked { get; private set; } = "";

    public string MobileMasked { get; private set; } = "";

    /// <summary>The agency that looks after the person; the codes of its street, county and city follow.</summary>
    public AgencyCode Agency { get; private set; }

    public AgencyCode? AgencyStreet { get; private set; }

    public AgencyCode? AgencyCounty { get; private set; }

    public AgencyCode? AgencyCity { get; private set; }

    public DateOnly OpenedOn { get; private init; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why it is closed; null while it is open.</summary>
    public CaseEnd? End { get; private set; }

    /// <summary>The named officer; null where the whole platform looks after the person.</summary>
    public OfficerId? Officer { get; private set; }

    public ServiceGrade Grade { get; private set; } = ServiceGrade.Usual;

    public AgencyPath AgencyPath => new(Agency, AgencyStreet, AgencyCounty, AgencyCity);

    public bool IsOpen => Status is ServiceCaseStatus.Open;

    public bool IsReferred => Registration is null;

    public override AgencyCode Overseer => Agency;

    public override long OversightKey => Id.Value;

    /// <summary>Opened with the registration, in one transaction; its clocks run from that day.</summary>
    /// <param name="id">A new key.</param>
    /// <param name="record">The registration.</param>
    /// <param name="openedOn">The day from which the first contact counts: after an objection later than the registration's.</param>
    public static ServiceCase Open(ServiceCaseId id, RegistrationRecord record, DateOnly openedOn)
    {
        var opened = new ServiceCase
        {
            Id = id,
            Status = ServiceCaseStatus.Open,
            Registration = record.Id,
            Account = record.Account,
            Name = record.Name,
            DocumentMasked = record.DocumentMasked,
            MobileMasked = record.MobileMasked,
            Agency = record.ServingAgency,
            AgencyStreet = record.ServingStreet,
            AgencyCounty = record.ServingCounty,
            AgencyCity = record.ServingCity,
            OpenedOn = openedOn,
        };
        opened.Start(new OpenDuty(
            CaseDuty.FirstContact,
            record.FirstContactDue,
            record.FirstContactDueIsProvisional,
            openedOn,
            StatutoryLimits.WorkingDaysToFirstContact));
        opened.Record(OversightAct.CaseOpened, record.Id.ToString());
        return opened;
    }

    /// <summary>Ends the service; what was due is kept, in case the end is undone (rule 7.7).</summary>
    public Result Close(CaseEnd end, DateOnly today)
    {
        if (!IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        (Status, End, ClosedOn) = (ServiceCaseStatus.Closed, end, today);
        Refresh();
        Record(OversightAct.CaseClosed, end.ToCode());
        return Result.Success;
    }

    /// <summary>恢复服务: the case runs on with its clocks, as if it had not been closed (rule 7.7).</summary>
    public Result Reopen()
    {
        if (IsOpen)
        {
            return ServiceCaseErrors.StillOpen;
        }

        (Status, End, ClosedOn) = (ServiceCaseStatus.Open, null, null);
        Refresh();
        Record(OversightAct.CaseReopened);
        return Result.Success;
    }

    /// <summary>确定服务等级: shortens the interval or gives it back its length, from the latest contact on.</summary>
    public Result Take(ServiceGrade grade)
    {
        if (!IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        if (Grade == grade)
        {
            return Result.Success;
        }

        Grade = grade;
        FollowUpFrom(Find(CaseDuty.FollowUp)?.From ?? OpenedOn);
        Record(OversightAct.CaseGradeChanged, grade.ToCode());
        return Result.Success;
    }

    /// <summary>指定服务人员; null gives the case back to the whole platform.</summary>
    public Result Assign(OfficerId? officer)
    {
        if (!IsOpen)
        {
            return ServiceCaseErrors.Closed;
        }

        if (Officer != officer)
        {
            Officer = officer;
            Record(OversightAct.CaseOfficerNamed, officer?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return Result.Success;
    }

    public static ProtectedField SealedField(ServiceCaseId id) => new(Table, nameof(Sealed), id.Value);
}

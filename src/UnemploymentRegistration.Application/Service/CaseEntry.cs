using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>One line of the caseload: a person, what is due next and why; numbers masked.</summary>
public sealed record CaseEntry(
    ServiceCaseId Id,
    RegistrationRecordId? Registration,
    string? Group,
    string Name,
    string DocumentMasked,
    string MobileMasked,
    AgencyCode Agency,
    ServiceGrade Grade,
    OfficerId? Officer,
    DateOnly OpenedOn,
    DateOnly NextDue,
    bool NextDueIsProvisional,
    CaseDuty NextReason);

/// <summary>A place between two lines of the caseload, from which a page is read on or back.</summary>
public sealed record CaseloadPosition(DateOnly Due, ServiceCaseId Id, bool Backwards);

/// <summary>What the caseload is narrowed down to; everything is optional.</summary>
public sealed record CaseloadFilter
{
    /// <summary>An agency with everything below it; it widens nobody's view.</summary>
    public Jurisdiction? Within { get; init; }

    public CaseDuty? Reason { get; init; }

    public ServiceGrade? Grade { get; init; }

    /// <summary>Due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Due on this day or before.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>Only whom this officer looks after by name.</summary>
    public OfficerId? Officer { get; init; }

    /// <summary>Referred people only, or registered ones only.</summary>
    public bool? IsReferred { get; init; }

    /// <summary>The beginning of the name.</summary>
    public string? Name { get; init; }
}

/// <summary>One page, the most urgent first, and whether there is more on either side.</summary>
public sealed record CaseloadPage(IReadOnlyList<CaseEntry> Entries, bool HasEarlier, bool HasLater);

/// <summary>How many people of one grade are due on one day for one reason.</summary>
public sealed record CaseloadCount(ServiceGrade Grade, CaseDuty Reason, DateOnly Due, int Count);

/// <summary>An agency with people who should have been contacted, how many, and since when.</summary>
public sealed record LateCaseload(AgencyCode Agency, int Overdue, DateOnly EarliestDue);

using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>资料交付: which version of which list was handed to a person, by whom and when; never changed (9.1(2)).</summary>
public sealed class DocumentHandout
{
    private DocumentHandout()
    {
    }

    public long Id { get; private init; }

    public ServiceCaseId Case { get; private init; }

    public PublishedDocumentId Document { get; private init; }

    public DateTimeOffset At { get; private init; }

    public OfficerId By { get; private init; }

    public AgencyCode Agency { get; private init; }

    public static DocumentHandout Record(long id, ServiceCaseId @case, PublishedDocumentId document, Officer officer, DateTimeOffset at) => new()
    {
        Id = id,
        Case = @case,
        Document = document,
        At = at,
        By = officer.Id,
        Agency = officer.Agency,
    };
}

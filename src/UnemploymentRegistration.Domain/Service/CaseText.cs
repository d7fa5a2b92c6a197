using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>发给本人的短信: which template, when and by whom; no contact, so it settles nothing (rule 9.3).</summary>
/// <remarks>The text and its delivery are those of the message in the outbox.</remarks>
public sealed class CaseText
{
    private CaseText()
    {
    }

    public long Id { get; private init; }

    public ServiceCaseId Case { get; private init; }

    public PublishedDocumentId Template { get; private init; }

    /// <summary>The key of the message in the outbox.</summary>
    public long Message { get; private init; }

    public DateTimeOffset At { get; private init; }

    public OfficerId By { get; private init; }

    public AgencyCode Agency { get; private init; }

    public static CaseText Record(long id, ServiceCaseId @case, PublishedDocumentId template, long message, Officer officer, DateTimeOffset at) => new()
    {
        Id = id,
        Case = @case,
        Template = template,
        Message = message,
        At = at,
        By = officer.Id,
        Agency = officer.Agency,
    };
}

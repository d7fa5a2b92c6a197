using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>公布的资料: one version of a list or template, valid from a day on and never edited (9.1(2), 9.1(6)).</summary>
/// <remarks>What changes is published again under the same name; a version that withdraws ends the series.</remarks>
public sealed class PublishedDocument : Aggregate
{
    private PublishedDocument()
    {
    }

    public PublishedDocumentId Id { get; private init; }

    public DocumentKind Kind { get; private init; }

    /// <summary>With publisher and kind the name of the series.</summary>
    public string Name { get; private init; } = "";

    public int Edition { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>停用: from its day on nothing of the series is in force.</summary>
    public bool IsWithdrawal { get; private init; }

    public DateOnly ValidFrom { get; private init; }

    /// <summary>The agency of the province, a city or a county for whose platforms it stands.</summary>
    public AgencyCode Publisher { get; private init; }

    public DateTimeOffset PublishedAt { get; private init; }

    public OfficerId PublishedBy { get; private init; }

    public override AgencyCode Overseer => Publisher;

    public override long OversightKey => Id.Value;

    /// <summary>The next version of a series, or the first of a new one.</summary>
    /// <param name="id">The key of the version.</param>
    /// <param name="words">What is published, already checked.</param>
    /// <param name="former">The newest version of the series; null for the first.</param>
    /// <param name="officer">The administrator of the publishing agency.</param>
    /// <param name="at">The moment.</param>
    public static Result<PublishedDocument> Publish(
        PublishedDocumentId id,
        DocumentWords words,
        PublishedDocument? former,
        Officer officer,
        DateTimeOffset at)
    {
        if (WhyMayNotPublish(words, former, officer, at.DateInChina()) is { } error)
        {
            return error;
        }

        var document = new PublishedDocument
        {
            Id = id,
            Kind = words.Kind,
            Name = words.Name,
            Edition = (former?.Edition ?? 0) + 1,
            Text = words.Text,
            IsWithdrawal = words.IsWithdrawal,
            ValidFrom = words.ValidFrom,
            Publisher = officer.Agency,
            PublishedAt = at,
            PublishedBy = officer.Id,
        };
        document.Record(OversightAct.DocumentPublished, $"{words.Kind}：{words.Name}（{document.Edition}）");
        return document;
    }

    /// <summary>Null where a version may begin on that day, as far as no other version is asked.</summary>
    public static DomainError? WhyNotFrom(DateOnly validFrom, DateOnly today) => validFrom < today ? DocumentErrors.InThePast : null;

    private static DomainError? WhyMayNotPublish(DocumentWords words, PublishedDocument? former, Officer officer, DateOnly today)
    {
        if (officer.Role is not OfficerRole.Administrator || officer.Jurisdiction.Level > AgencyLevel.County)
        {
            return DocumentErrors.NotAPublisher;
        }

        if (WhyNotFrom(words.ValidFrom, today) is not null || words.ValidFrom < former?.ValidFrom)
        {
            return DocumentErrors.InThePast;
        }

        return words.IsWithdrawal && former is null or { IsWithdrawal: true } ? DocumentErrors.NothingToWithdraw : null;
    }
}

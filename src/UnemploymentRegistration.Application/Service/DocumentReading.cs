using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>资料: what is in force for a platform today, and every version that an agency has published.</summary>
public sealed class DocumentReading(IRegistryDbContext db, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Of the province, the city and the county of the agency: of each series the version of today.</summary>
    public async Task<IReadOnlyList<PublishedDocument>> InForceForAsync(AgencyPath agency, CancellationToken cancellationToken)
    {
        var publishers = PublishersFor(agency);
        return await InForce()
            .Where(d => publishers.Contains(d.Publisher))
            .OrderBy(d => d.Kind).ThenBy(d => d.Publisher).ThenBy(d => d.Name)
            .Take(Most)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Null where the version is not in force for this agency.</summary>
    public async Task<PublishedDocument?> FindInForceAsync(PublishedDocumentId id, AgencyPath agency, CancellationToken cancellationToken) =>
        await InForce().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is { } document && StandsFor(document, agency)
            ? document
            : null;

    /// <summary>All versions of an agency, the newest of each series first.</summary>
    public async Task<IReadOnlyList<PublishedDocument>> OfPublisherAsync(AgencyCode publisher, CancellationToken cancellationToken) => await db
        .PublishedDocuments.AsNoTracking()
        .Where(d => d.Publisher == publisher)
        .OrderBy(d => d.Kind).ThenBy(d => d.Name).ThenByDescending(d => d.Edition)
        .Take(Most)
        .ToListAsync(cancellationToken);

    public Task<PublishedDocument?> FindAsync(PublishedDocumentId id, CancellationToken cancellationToken) =>
        db.PublishedDocuments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken);

    /// <summary>Whether a list of its publisher is one for this platform.</summary>
    public static bool StandsFor(PublishedDocument document, AgencyPath agency) => PublishersFor(agency).Contains(document.Publisher);

    private static List<AgencyCode> PublishersFor(AgencyPath agency)
    {
        AgencyCode?[] line = [AgencyCode.Province, agency.City, agency.County];
        return [.. line.OfType<AgencyCode>().Distinct()];
    }

    private IQueryable<PublishedDocument> InForce()
    {
        var today = clock.GetUtcNow().DateInChina();
        return db.PublishedDocuments.AsNoTracking().Where(d =>
            d.ValidFrom <= today
            && !d.IsWithdrawal
            && !db.PublishedDocuments.Any(later =>
                later.Publisher == d.Publisher && later.Kind == d.Kind && later.Name == d.Name
                && later.Edition > d.Edition && later.ValidFrom <= today));
    }
}

using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Application.Review;

/// <summary>The queue without a filter, read onwards: the pages that officers ask for most.</summary>
public interface IWholeQueue
{
    /// <summary>The lines of a page, and one more where there is one.</summary>
    /// <param name="jurisdiction">Whose applications.</param>
    /// <param name="after">The line behind which the page begins; null at the beginning of the queue.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IList<QueueEntry>> ReadAsync(Jurisdiction jurisdiction, QueuePosition? after, CancellationToken cancellationToken);
}

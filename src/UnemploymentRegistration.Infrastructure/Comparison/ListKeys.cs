using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>By which key the digests of a list are made: of a new one by the newest, of an older one by its own.</summary>
public sealed class ListKeys(KeyRing ring)
{
    /// <summary>For a list that is begun now.</summary>
    public int Current => ring.Current.CurrentIndexing;

    public ListDigests DigestsOf(ComparisonList list) => DigestsOf(list.IndexingKey);

    public ListDigests DigestsOf(int? indexingKey) => new(ring.Current.Comparing(indexingKey ?? 1));
}

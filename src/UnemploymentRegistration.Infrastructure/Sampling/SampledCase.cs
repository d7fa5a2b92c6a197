using UnemploymentRegistration.Infrastructure.Persistence.Oversight;

namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>What one made-up person leaves in the database: an application, its entry in the register, the trail of both.</summary>
/// <param name="Application">A row of the applications.</param>
/// <param name="Registration">A row of the register; null where nobody has decided yet.</param>
/// <param name="Movement">Its line of the ledger; null as well.</param>
/// <param name="Trail">In the order of time.</param>
internal sealed record SampledCase(object?[] Application, object?[]? Registration, object?[]? Movement, IReadOnlyList<DatedEntry> Trail);

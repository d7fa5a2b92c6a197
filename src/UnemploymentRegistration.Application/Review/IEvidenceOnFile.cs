using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>What the comparison sources have answered about applications; every source has its line (rule 7.1).</summary>
public interface IEvidenceOnFile
{
    /// <summary>For each application all five sources, in their order; a source that has not answered is unknown.</summary>
    Task<IReadOnlyDictionary<RegistrationApplicationId, IReadOnlyList<Evidence>>> FindAsync(
        IReadOnlyCollection<RegistrationApplicationId> applications,
        CancellationToken cancellationToken);
}

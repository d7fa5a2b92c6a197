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

/// <summary>No source is connected: each is silent, and silence is unknown (rule 7.1).</summary>
public sealed class SilentSources : IEvidenceOnFile
{
    private static readonly IReadOnlyList<Evidence> _silence =
        [.. Enum.GetValues<ComparisonSource>().Select(source => new Evidence(source, MatchOutcome.Unknown, AnsweredAt: null))];

    public Task<IReadOnlyDictionary<RegistrationApplicationId, IReadOnlyList<Evidence>>> FindAsync(
        IReadOnlyCollection<RegistrationApplicationId> applications,
        CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<RegistrationApplicationId, IReadOnlyList<Evidence>>>(
            applications.Distinct().ToDictionary(application => application, _ => _silence));
}

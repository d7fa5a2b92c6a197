using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>Collects what the comparison sources say of an application; every source has its line (rule 7.1).</summary>
public interface IEvidenceSource
{
    Task<IReadOnlyList<Evidence>> FindAsync(RegistrationApplication application, CancellationToken cancellationToken);
}

/// <summary>No source is connected: each is silent, and silence is unknown (rule 7.1).</summary>
public sealed class SilentSources : IEvidenceSource
{
    private static readonly Evidence[] _silence =
        [.. Enum.GetValues<ComparisonSource>().Select(source => new Evidence(source, MatchOutcome.Unknown, AnsweredAt: null))];

    public Task<IReadOnlyList<Evidence>> FindAsync(RegistrationApplication application, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Evidence>>(_silence);
}

using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Testing;

/// <summary>Sources that all answered match, except where a test says otherwise of one application.</summary>
public sealed class AgreeingSources : IEvidenceOnFile
{
    private readonly Dictionary<RegistrationApplicationId, (ComparisonSource Source, MatchOutcome Outcome)> _others = [];

    public void Say(RegistrationApplicationId application, ComparisonSource source, MatchOutcome outcome) =>
        _others[application] = (source, outcome);

    public Task<IReadOnlyDictionary<RegistrationApplicationId, IReadOnlyList<Evidence>>> FindAsync(
        IReadOnlyCollection<RegistrationApplicationId> applications,
        CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<RegistrationApplicationId, IReadOnlyList<Evidence>>>(
            applications.Distinct().ToDictionary(application => application, AnswersOf));

    private IReadOnlyList<Evidence> AnswersOf(RegistrationApplicationId application) =>
    [
        .. from source in Enum.GetValues<ComparisonSource>()
           let isOther = _others.TryGetValue(application, out var other) && other.Source == source
           select new Evidence(source, isOther ? _others[application].Outcome : MatchOutcome.Match, AdjustableClock.Friday),
    ];
}

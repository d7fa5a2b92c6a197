using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>求职登记: the day and the occupations that are wanted (9.1(3)).</summary>
public sealed record JobSearch
{
    public const int MostOccupations = 5;
    public const int LongestOccupation = 30;

    private JobSearch(DateOnly? registeredOn, IReadOnlyList<string> occupations) => (RegisteredOn, Occupations) = (registeredOn, occupations);

    /// <summary>Null where the person has not registered a search.</summary>
    public DateOnly? RegisteredOn { get; }

    public IReadOnlyList<string> Occupations { get; }

    public static Result<JobSearch> Of(DateOnly? registeredOn, string? occupations, DateOnly today)
    {
        var wanted = ReadOccupations(occupations, isRegistered: registeredOn is not null);
        if (wanted.IsRefused)
        {
            return wanted.Error;
        }

        return WhyNotOn(registeredOn, today) is { } error ? error : new JobSearch(registeredOn, wanted.Value);
    }

    /// <summary>Null where the search may have been registered on that day.</summary>
    public static DomainError? WhyNotOn(DateOnly? registeredOn, DateOnly today) => registeredOn > today ? PlanErrors.NotYet : null;

    /// <summary>What is wanted, one after the other; a registered search names at least one.</summary>
    public static Result<IReadOnlyList<string>> ReadOccupations(string? occupations, bool isRegistered)
    {
        var wanted = (occupations ?? "").Split(['\n', '、', '，', ',', '；', ';'])
            .Select(TypedText.Tidy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count > MostOccupations || wanted.Exists(one => one.Length > LongestOccupation || TypedText.HoldsPersonalNumber(one)))
        {
            return PlanErrors.Occupations;
        }

        return isRegistered && wanted.Count == 0 ? PlanErrors.OccupationMissing : wanted;
    }
}

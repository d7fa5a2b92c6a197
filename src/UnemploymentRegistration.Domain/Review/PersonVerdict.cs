using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>同人认定: whether two documents belong to one person; a reviewer's finding, by which nothing is merged (rule 2.7).</summary>
/// <remarks>One for each pair: a later finding takes the place of the earlier one, and the trail keeps both.</remarks>
public sealed class PersonVerdict
{
    private PersonVerdict()
    {
    }

    public long Id { get; private init; }

    /// <summary>The lower of the two indexes, so that a pair has one row whoever is looked at first.</summary>
    public BlindIndex First { get; private set; }

    public BlindIndex Second { get; private set; }

    public Sameness Sameness { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The application beside which it was found.</summary>
    public RegistrationApplicationId Application { get; private set; }

    public OfficerId FoundBy { get; private set; }

    public AgencyCode FoundFor { get; private set; }

    public DateTimeOffset FoundAt { get; private set; }

    public static PersonVerdict Of(long id, PersonPair pair, PersonFinding finding)
    {
        var verdict = new PersonVerdict { Id = id, First = pair.First, Second = pair.Second };
        verdict.Change(finding);
        return verdict;
    }

    /// <summary>密钥更换: the same two people under the newest key.</summary>
    public void RenewKeys(PersonPair pair) => (First, Second) = (pair.First, pair.Second);

    public void Change(PersonFinding finding)
    {
        (Sameness, Reason, Application) = (finding.Sameness, finding.Reason, finding.Application);
        (FoundBy, FoundFor, FoundAt) = (finding.Officer.Id, finding.Officer.Agency, finding.At);
    }
}

/// <summary>Two people by their indexes, in the one order in which a pair is kept.</summary>
public sealed record PersonPair
{
    private PersonPair(BlindIndex first, BlindIndex second) => (First, Second) = (first, second);

    public BlindIndex First { get; }

    public BlindIndex Second { get; }

    public static PersonPair Of(BlindIndex one, BlindIndex other) =>
        string.CompareOrdinal(one.Value, other.Value) < 0 ? new PersonPair(one, other) : new PersonPair(other, one);
}

/// <summary>What a reviewer found, beside which application, when and why.</summary>
public sealed record PersonFinding(
    Sameness Sameness,
    string Reason,
    RegistrationApplicationId Application,
    Officer Officer,
    DateTimeOffset At);

/// <summary>同一人或不同人.</summary>
public enum Sameness
{
    SamePerson = 1,
    DifferentPeople = 2,
}

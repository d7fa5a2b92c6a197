using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.Service;

/// <summary>联系内容: what an officer says of a contact, complete and without contradictions (rules 9.2, 9.3).</summary>
public sealed record ContactWords
{
    /// <summary>So far ahead a next step may lie.</summary>
    public const int MostDaysAhead = 366;

    private ContactWords()
    {
    }

    public ContactMethod Method { get; private init; }

    public bool IsReached { get; private init; }

    public IReadOnlyList<string> Offered { get; private init; } = [];

    public ServiceResponse Response { get; private init; }

    public IReadOnlyList<string> Changes { get; private init; } = [];

    public IReadOnlyList<string> Policies { get; private init; } = [];

    public DateOnly? NextStepOn { get; private init; }

    public ContactNote Note { get; private init; } = ContactNote.Empty;

    /// <summary>Every rule that the contact breaks, in the order of the form; empty where it may be recorded.</summary>
    public static IEnumerable<DomainError> ErrorsOf(ContactFacts facts, DateOnly today)
    {
        if (facts.Method is ContactMethod.Comparison)
        {
            if (facts.Changes.Count == 0 || facts.Offered.Count == 0 || facts.Policies.Count == 0)
            {
                yield return ServiceCaseErrors.ComparisonNeedsAll;
            }
        }
        else if (!facts.IsReached && (facts.Response is not ServiceResponse.None || facts.Changes.Count > 0 || facts.Policies.Count > 0))
        {
            yield return ServiceCaseErrors.NotReachedSaysNothing;
        }

        if (facts.Response is not ServiceResponse.None && facts.Offered.Count == 0)
        {
            yield return ServiceCaseErrors.ResponseNeedsAnOffer;
        }

        if (facts.NextStepOn is { } day && (day <= today || day > today.AddDays(MostDaysAhead)))
        {
            yield return ServiceCaseErrors.NextStepOutOfRange;
        }

        if (facts.Response is ServiceResponse.RefusedWithReason or ServiceResponse.RefusedWithoutReason && facts.Note.Text is null)
        {
            yield return ServiceCaseErrors.RefusalNeedsANote;
        }
    }

    public static Result<ContactWords> Of(ContactFacts facts, DateOnly today) => ErrorsOf(facts, today).FirstOrDefault() is { } error
        ? error
        : new ContactWords
        {
            Method = facts.Method,
            IsReached = facts.IsReached && facts.Method is not ContactMethod.Comparison,
            Offered = facts.Offered,
            Response = facts.Method is ContactMethod.Comparison ? ServiceResponse.None : facts.Response,
            Changes = facts.Changes,
            Policies = facts.Policies,
            NextStepOn = facts.NextStepOn,
            Note = facts.Note,
        };

    public override string ToString() => nameof(ContactWords);
}

/// <summary>What was typed of a contact, each part read, before the rules look at the whole.</summary>
public sealed record ContactFacts(ContactMethod Method, bool IsReached)
{
    public IReadOnlyList<string> Offered { get; init; } = [];

    public ServiceResponse Response { get; init; } = ServiceResponse.None;

    public IReadOnlyList<string> Changes { get; init; } = [];

    public IReadOnlyList<string> Policies { get; init; } = [];

    public DateOnly? NextStepOn { get; init; }

    public ContactNote Note { get; init; } = ContactNote.Empty;

    public override string ToString() => nameof(ContactFacts);
}

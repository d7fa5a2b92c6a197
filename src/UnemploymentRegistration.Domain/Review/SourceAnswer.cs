using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>比对记录: one answer of one source, kept as it was; a later one stands beside it and does not change it (7.1).</summary>
public sealed class SourceAnswer
{
    private const string Table = "SourceAnswers";

    private SourceAnswer()
    {
    }

    public long Id { get; private init; }

    public RegistrationApplicationId Application { get; private init; }

    public ComparisonSource Source { get; private init; }

    public MatchOutcome Outcome { get; private init; }

    public JudgementBasis Basis { get; private init; }

    public SourceFact? Fact { get; private init; }

    public DateOnly? FactSince { get; private init; }

    public DateOnly? AsOf { get; private init; }

    public DateTimeOffset AnsweredAt { get; private init; }

    /// <summary>Whose number was compared: an answer about another number than the form's counts no more.</summary>
    public BlindIndex Person { get; private set; }

    /// <summary>The name that was compared; as with <see cref="Person"/>.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The references of the source, and the words of a live one.</summary>
    public Protected? Sealed { get; private init; }

    public static SourceAnswer Keep(
        long id,
        RegistrationApplication application,
        ComparisonSource source,
        SourceReply reply,
        DateTimeOffset answeredAt,
        IFieldProtector protector)
    {
        var judgement = Comparing.Judge(source, reply);
        return new SourceAnswer
        {
            Id = id,
            Application = application.Id,
            Source = source,
            Outcome = judgement.Outcome,
            Basis = judgement.Basis,
            Fact = judgement.Entry?.Fact,
            FactSince = judgement.Entry?.Since,
            AsOf = reply.AsOf,
            AnsweredAt = answeredAt,
            Person = application.Person,
            Name = application.Name,
            Sealed = reply.Entries.Count == 0 && reply.Words is null
                ? null
                : protector.Seal(System.Text.Json.JsonSerializer.Serialize(reply), SealedField(id)),
        };
    }

    /// <summary>密钥更换: the person of the form by the newest key; one that the form no longer bears becomes nobody's.</summary>
    public void RenewKeys(RegistrationApplication application, IFieldProtector protector) =>
        Person = application.IsOf(Person, protector) ? application.CurrentPerson(protector) : protector.IndexOf(IndexedUse.Person, "");

    /// <summary>All that the source said; empty where it found nothing.</summary>
    public SourceReply Open(IFieldProtector protector) => Sealed is null
        ? new SourceReply([], AsOf)
        : System.Text.Json.JsonSerializer.Deserialize<SourceReply>(protector.Open(Sealed, SealedField(Id)))!;

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

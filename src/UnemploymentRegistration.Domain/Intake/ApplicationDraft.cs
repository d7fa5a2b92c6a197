using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>草稿: what an applicant has typed so far, one for an account, sealed as a whole (rule 4.7).</summary>
public sealed class ApplicationDraft
{
    private const string Table = "ApplicationDrafts";

    private ApplicationDraft()
    {
    }

    /// <summary>Also the key under which this draft is submitted, so that it becomes one application at most.</summary>
    public long Id { get; private init; }

    public ApplicantAccountId Account { get; private init; }

    public Protected Sealed { get; private set; } = null!;

    public DateTimeOffset SavedAt { get; private set; }

    public static ApplicationDraft Start(long id, ApplicantAccountId account, string answers, DateTimeOffset now, IFieldProtector protector)
    {
        var draft = new ApplicationDraft { Id = id, Account = account };
        draft.Save(answers, now, protector);
        return draft;
    }

    public void Save(string answers, DateTimeOffset now, IFieldProtector protector) =>
        (Sealed, SavedAt) = (protector.Seal(answers, SealedField(Id)), now);

    public string OpenAnswers(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

using System.Text.Json;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Intake;

/// <summary>表格更正: the old and the new value of one answer, who changed it, when and why (rule 3.3); never changed itself.</summary>
public sealed class FormCorrection
{
    private const string Table = "FormCorrections";

    private FormCorrection()
    {
    }

    public long Id { get; private init; }

    public RegistrationApplicationId Application { get; private init; }

    public FormField Field { get; private init; }

    /// <summary>Both values: most answers are personal, and one rule for all is easier to keep.</summary>
    public Protected Sealed { get; private init; } = null!;

    public string Reason { get; private init; } = "";

    public OfficerId CorrectedBy { get; private init; }

    public AgencyCode CorrectedFor { get; private init; }

    public DateTimeOffset CorrectedAt { get; private init; }

    public static FormCorrection Of(
        long id,
        RegistrationApplicationId application,
        FieldChange change,
        CorrectionNote note,
        IFieldProtector protector) => new()
        {
            Id = id,
            Application = application,
            Field = change.Field,
            Sealed = protector.Seal(JsonSerializer.Serialize<string?[]>([change.Old, change.New]), SealedField(id)),
            Reason = note.Reason,
            CorrectedBy = note.Officer.Id,
            CorrectedFor = note.Officer.Agency,
            CorrectedAt = note.At,
        };

    public FieldChange Open(IFieldProtector protector)
    {
        var values = JsonSerializer.Deserialize<string?[]>(protector.Open(Sealed, SealedField(Id)))!;
        return new FieldChange(Field, values[0], values[1]);
    }

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

/// <summary>更正说明: who corrects, when and why.</summary>
public sealed record CorrectionNote(string Reason, Officer Officer, DateTimeOffset At);

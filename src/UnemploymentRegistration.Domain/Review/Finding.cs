using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Review;

/// <summary>核实记录: what an officer found out by phone, visit or inquiry: who, when, what (rule 7.3).</summary>
/// <remarks>Never changed: who finds out more records another one.</remarks>
public sealed class Finding
{
    private const string Table = "Findings";

    private Finding()
    {
    }

    public long Id { get; private init; }

    public RegistrationApplicationId Application { get; private init; }

    public FindingMethod Method { get; private init; }

    /// <summary>The day of the call, visit or inquiry.</summary>
    public DateOnly MadeOn { get; private init; }

    /// <summary>What was found; sealed, because it speaks of a person's life.</summary>
    public Protected Sealed { get; private init; } = null!;

    public OfficerId RecordedBy { get; private init; }

    /// <summary>The agency for which the officer acted.</summary>
    public AgencyCode RecordedFor { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public static Finding Record(
        long id,
        RegistrationApplicationId application,
        FindingWords words,
        Officer officer,
        DateTimeOffset now,
        IFieldProtector protector) => new()
        {
            Id = id,
            Application = application,
            Method = words.Method,
            MadeOn = words.MadeOn,
            Sealed = protector.Seal(words.Text, SealedField(id)),
            RecordedBy = officer.Id,
            RecordedFor = officer.Agency,
            RecordedAt = now,
        };

    public string OpenText(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

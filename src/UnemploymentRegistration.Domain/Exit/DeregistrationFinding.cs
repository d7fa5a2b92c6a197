using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>核实记录: what was found about a case by phone, visit or inquiry: who, when, what (rules 7.3, 10.1).</summary>
/// <remarks>Never changed: who finds out more records another one.</remarks>
public sealed class DeregistrationFinding
{
    private const string Table = "DeregistrationFindings";

    private DeregistrationFinding()
    {
    }

    public long Id { get; private init; }

    public DeregistrationId Deregistration { get; private init; }

    public FindingMethod Method { get; private init; }

    /// <summary>The day of the call, visit or inquiry.</summary>
    public DateOnly MadeOn { get; private init; }

    /// <summary>What was found; sealed, because it speaks of a person's life.</summary>
    public Protected Sealed { get; private init; } = null!;

    public OfficerId RecordedBy { get; private init; }

    /// <summary>The agency for which the officer acted.</summary>
    public AgencyCode RecordedFor { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    internal static DeregistrationFinding Of(
        long id,
        DeregistrationId deregistration,
        FindingWords words,
        Officer officer,
        DateTimeOffset at,
        IFieldProtector protector) => new()
        {
            Id = id,
            Deregistration = deregistration,
            Method = words.Method,
            MadeOn = words.MadeOn,
            Sealed = protector.Seal(words.Text, SealedField(id)),
            RecordedBy = officer.Id,
            RecordedFor = officer.Agency,
            RecordedAt = at,
        };

    public string OpenText(IFieldProtector protector) => protector.Open(Sealed, SealedField(Id));

    private static ProtectedField SealedField(long id) => new(Table, nameof(Sealed), id);
}

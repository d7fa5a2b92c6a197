using UnemploymentRegistration.Domain.Agencies;

namespace UnemploymentRegistration.Domain.Oversight;

/// <summary>审计记录: who did what to which record, when, for which agency; chained to the entry before it (rule 13.1).</summary>
public sealed class OversightEntry
{
    private OversightEntry()
    {
    }

    /// <summary>The agency that is in charge of the record.</summary>
    public AgencyCode Chain { get; private init; }

    public long Sequence { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string Actor { get; private init; } = "";

    /// <summary>The agency for which an officer acted; empty for everybody else.</summary>
    public AgencyCode? ActorAgency { get; private init; }

    public OversightAct Act { get; private init; }

    public string Subject { get; private init; } = "";

    public long SubjectKey { get; private init; }

    public string? Note { get; private init; }

    /// <summary>Digest of the record as it was stored before; empty when the act made it.</summary>
    public string? BeforeDigest { get; private init; }

    public string? AfterDigest { get; private init; }

    public string PreviousHash { get; private init; } = "";

    public string Hash { get; private init; } = "";
}

using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Domain.Exit;

/// <summary>名单比对结论: which lines about a registered person are proposed, and which open cases they bear out (rule 10.2).</summary>
public static class ListVerdict
{
    /// <summary>What is to be proposed, the clearest first; of one ground only the first can be.</summary>
    /// <param name="record">The entry in the register.</param>
    /// <param name="lines">All that the list says of the number.</param>
    /// <param name="weighed">What the same source had said when the registration was decided.</param>
    public static IReadOnlyList<ProposedFact> ToPropose(
        RegistrationRecord record,
        IEnumerable<ProposedFact> lines,
        IReadOnlyCollection<SourceEntry> weighed) =>
    [
        .. from line in lines
           where line.Ground is not null && !WasWeighed(record, line, weighed)
           orderby line.IsClearFor(record.RegisteredOn) descending, line.SameName descending, line.Since descending
           group line by line.Mark into same
           select same.First(),
    ];

    /// <summary>Whether an open case still rests on the list; a line whose day, fact or name was corrected is another one.</summary>
    /// <remarks>What an officer has found something out about rests on that, whatever the source says later [ours].</remarks>
    public static bool BearsOut(Deregistration open, string mark, IEnumerable<ProposedFact> lines) =>
        open.Origin is not DeregistrationOrigin.Comparison
        || open.FoundAt is not null
        || lines.Any(line => line.Source == open.Source
            && line.Mark == mark
            && (line.Fact, line.Since, line.SameName) == (open.Fact, open.FactOn, open.SameName));

    // [ours] Who was registered although the source said so, was registered by somebody who had read it: looked into and
    // cleared. What it says only later of the time before is news, and is looked into.
    private static bool WasWeighed(RegistrationRecord record, ProposedFact line, IReadOnlyCollection<SourceEntry> weighed) =>
        line.Since <= record.RegisteredOn
        && weighed.Any(entry => entry.Fact == line.Fact && entry.Since == line.Since && entry.Reference == line.Reference);
}

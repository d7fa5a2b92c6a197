using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>A line of a list whose digest begins like that of somebody in the register.</summary>
internal sealed record ListHit(RegistrationRecordId Registration, PersonDigest Person, ListEntry Entry)
{
    /// <summary>Whether a fact ends anything, or opens a look; of the others every list is full (rules 7.2, 10.1).</summary>
    public static bool MayEnd(SourceFact fact) => fact is not (SourceFact.IdentityOk or SourceFact.FlexibleInsured);

    public override string ToString() => nameof(ListHit);
}

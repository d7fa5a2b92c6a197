using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence.Oversight;

/// <summary>All that one entry of a chain says, in the order in which it is hashed.</summary>
internal sealed record ChainLink(
    string Chain,
    long Sequence,
    DateTime At,
    string Actor,
    string? ActorAgency,
    string Act,
    string Subject,
    long SubjectKey,
    string? Note,
    string? BeforeDigest,
    string? AfterDigest,
    string PreviousHash)
{
    public static ChainLink Of(OversightEntry entry) => new(
        entry.Chain.Value,
        entry.Sequence,
        entry.At.UtcDateTime,
        entry.Actor,
        entry.ActorAgency?.Value,
        entry.Act.ToString(),
        entry.Subject,
        entry.SubjectKey,
        entry.Note,
        entry.BeforeDigest,
        entry.AfterDigest,
        entry.PreviousHash);

    public string Hash()
    {
        object?[] parts =
        [
            Chain, Sequence, At.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture), Actor, ActorAgency,
            Act, Subject, SubjectKey, Note, BeforeDigest, AfterDigest, PreviousHash,
        ];
        var text = new StringBuilder(512);
        foreach (var part in parts)
        {
            // Each part with its length: a note cannot pose as the parts that follow it.
            var words = Convert.ToString(part, CultureInfo.InvariantCulture) ?? "";
            text.Append(CultureInfo.InvariantCulture, $"{words.Length}:{words}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

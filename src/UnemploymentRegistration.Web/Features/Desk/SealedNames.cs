using System.Buffers.Text;
using System.Security.Cryptography;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Features.Desk;

/// <summary>A name that somebody looks for is personal data, and addresses are kept everywhere: there it stands sealed.</summary>
public sealed class SealedNames(IFieldProtector protector)
{
    // Longer names are cut off by nobody's hand; this keeps an address from growing without end.
    private const int Longest = 50;

    public string? Seal(string? name, OfficerId officer) => TypedText.Tidy(name) is { } tidy
        ? Base64Url.EncodeToString(protector.Seal(tidy[..Math.Min(tidy.Length, Longest)], FieldOf(officer)).Bytes.Span)
        : null;

    /// <summary>Null for what was not sealed for this officer, such as an address that somebody passed on.</summary>
    public string? Open(string? text, OfficerId officer)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return null;
        }

        try
        {
            return protector.Open(new Protected(Base64Url.DecodeFromChars(text)), FieldOf(officer));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ProtectedField FieldOf(OfficerId officer) => new("Addresses", nameof(ListQuery.Who), officer.Value);
}

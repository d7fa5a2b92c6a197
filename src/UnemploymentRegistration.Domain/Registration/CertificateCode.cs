using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Registration;

/// <summary>验证码（登记凭证）: twenty random letters and digits, 99 bits, which nobody finds by trying (rule 8.3).</summary>
/// <remarks>Whoever has it sees that a registration stands; so it prints as nothing, and no log line leaks it.</remarks>
public sealed record CertificateCode
{
    public const int Length = 20;

    /// <summary>What it is made of: nothing that is read for another, whatever the font of the paper.</summary>
    public const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private const int GroupLength = 5;

    private CertificateCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>In groups of five, as it stands on the paper.</summary>
    public string InGroups => string.Join('-', Value.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>However it was typed from the paper; null where it cannot be one.</summary>
    public static CertificateCode? Read(string? text)
    {
        var value = TypedText.Compact(text);
        return value.Length == Length && value.All(Letters.Contains) ? new CertificateCode(value) : null;
    }

    public override string ToString() => nameof(CertificateCode);
}

using System.Globalization;

namespace UnemploymentRegistration.Domain.People;

/// <summary>A keyed digest: finds a protected value by equality and tells nothing else.</summary>
/// <remarks>Digests of a later key bear its number, such as <c>2.…</c>; those of the first key bear none.</remarks>
public readonly record struct BlindIndex(string Value)
{
    /// <summary>Between the number of the key and the digest; no digest holds it.</summary>
    public const char Separator = '.';

    /// <summary>The key under which it was made.</summary>
    public int Key => Value?.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var end
        ? int.Parse(Value.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture)
        : 1;

    public override string ToString() => Value;
}

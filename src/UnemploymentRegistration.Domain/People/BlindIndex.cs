namespace UnemploymentRegistration.Domain.People;

/// <summary>A keyed digest: finds a protected value by equality and tells nothing else.</summary>
public readonly record struct BlindIndex(string Value)
{
    public override string ToString() => Value;
}

using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Comparison.Walking;

/// <summary>登记人员摘要: the beginning of a registered person's digest, as lists of one key have it, kept in the order of lists.</summary>
/// <remarks>Derived from the register and made anew where it is missing; it finds candidates, and decides nothing (decision 38).</remarks>
public sealed class RegisterDigest
{
    /// <summary>The indexing key of the lists that it can be laid beside.</summary>
    public int IndexingKey { get; init; }

    public RegistrationRecordId Registration { get; init; }

    /// <summary><see cref="PersonDigest.Order"/> of the person.</summary>
    public long Head { get; init; }
}

/// <summary>Somebody in the register, by the beginning of the digest.</summary>
internal readonly record struct RegisteredHead(long Head, RegistrationRecordId Registration);

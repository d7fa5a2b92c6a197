using System.Diagnostics.CodeAnalysis;

namespace UnemploymentRegistration.Domain.Results;

/// <summary>The outcome of an operation that the rules may refuse. Bugs are exceptions, never results.</summary>
public readonly record struct Result
{
    private Result(DomainError? error) => Error = error;

    public static Result Success => default;

    public DomainError? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsRefused => Error is not null;

    public static implicit operator Result(DomainError error) => new(error);
}

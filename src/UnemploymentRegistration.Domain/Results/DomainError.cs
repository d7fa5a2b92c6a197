namespace UnemploymentRegistration.Domain.Results;

/// <summary>A refusal the user can understand: a stable code for programs and tests, a sentence for people.</summary>
public sealed record DomainError(string Code, string Message);

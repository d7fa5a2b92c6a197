namespace UnemploymentRegistration.Domain.Results;

/// <summary>A refusal the user can understand: a stable code for programs and tests, a sentence for people.</summary>
/// <remarks>A refusal that carries a fact, such as a date, derives from this one.</remarks>
public record DomainError(string Code, string Message);

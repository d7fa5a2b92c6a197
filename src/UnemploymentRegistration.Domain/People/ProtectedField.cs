namespace UnemploymentRegistration.Domain.People;

/// <summary>The one place where a protected value opens; copied to another row or column it does not.</summary>
public readonly record struct ProtectedField(string Table, string Column, long Key);

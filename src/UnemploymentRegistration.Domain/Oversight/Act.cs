namespace UnemploymentRegistration.Domain.Oversight;

/// <summary>One act on one aggregate, waiting to be written to the trail with the change itself.</summary>
/// <param name="Note">A word of context without personal data, such as the agency that a case moved from.</param>
public readonly record struct Act(OversightAct Kind, string? Note);

namespace UnemploymentRegistration.Domain.Agencies;

/// <summary>An agency that serves a place, and the division of its service area in which the place lies.</summary>
public sealed record ServingAgency(Agency Agency, DivisionCode Division);

namespace UnemploymentRegistration.Application;

/// <summary>The record changed after it was read: somebody else was faster. Nothing was saved.</summary>
public sealed class LostRaceException(Exception innerException)
    : Exception("The record was changed by someone else meanwhile.", innerException);

namespace UnemploymentRegistration.Application;

/// <summary>A unique index said no: another unit of work made the same thing first. Nothing was saved.</summary>
public sealed class DuplicateRowException(Exception innerException)
    : Exception("The database already holds what was to be added.", innerException);

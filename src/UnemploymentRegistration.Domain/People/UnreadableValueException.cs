using System.Security.Cryptography;

namespace UnemploymentRegistration.Domain.People;

/// <summary>A protected value does not open: it was altered, put elsewhere, or its key is gone. Nothing of it is told.</summary>
public sealed class UnreadableValueException(ProtectedField place, Exception? cause = null)
    : CryptographicException($"{place.Table}.{place.Column} of {place.Key} cannot be opened.", cause)
{
    public ProtectedField Place => place;
}

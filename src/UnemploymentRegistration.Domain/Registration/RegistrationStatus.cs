namespace UnemploymentRegistration.Domain.Registration;

/// <summary>An entry is never removed from the register: it ends.</summary>
public enum RegistrationStatus
{
    Active = 1,
    Ended = 2,
}

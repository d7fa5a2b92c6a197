namespace UnemploymentRegistration.Domain.Registration;

/// <summary>What a movement bears that the register does not know by itself: its key, its day, the moment it was written.</summary>
/// <param name="On">The day to which it belongs, which may be earlier than the moment it was written (rule 11.5).</param>
public readonly record struct MovementStamp(long Key, DateOnly On, DateTimeOffset RecordedAt);

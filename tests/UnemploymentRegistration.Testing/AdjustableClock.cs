namespace UnemploymentRegistration.Testing;

/// <summary>Stands still until a test moves it.</summary>
public sealed class AdjustableClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>A Friday morning in Beijing; the Monday after it is an ordinary working day.</summary>
    public static DateTimeOffset Friday { get; } = new(2026, 3, 6, 10, 0, 0, TimeSpan.FromHours(8));

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();

    public void Pass(TimeSpan time) => Now += time;
}

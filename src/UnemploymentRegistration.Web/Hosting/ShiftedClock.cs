namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Believes that it started at a given moment, and runs on from there; for rehearsals and tests.</summary>
public sealed class ShiftedClock(DateTimeOffset startAt, TimeProvider machine) : TimeProvider
{
    private readonly TimeSpan _shift = startAt - machine.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow() + _shift;
}

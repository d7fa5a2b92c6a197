namespace UnemploymentRegistration.Domain.Calendars;

/// <summary>Statutory dates are dates in Beijing, wherever the server stands.</summary>
public static class ChinaStandardTime
{
    private static readonly TimeSpan _offset = TimeSpan.FromHours(8);

    public static DateOnly TodayInChina(this TimeProvider clock) => clock.GetUtcNow().DateInChina();

    public static DateOnly DateInChina(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.InChina().DateTime);

    public static DateTimeOffset InChina(this DateTimeOffset moment) => moment.ToOffset(_offset);

    /// <summary>For what people and programs are told: nobody needs the fraction.</summary>
    public static DateTimeOffset ToTheSecond(this DateTimeOffset moment) =>
        moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}

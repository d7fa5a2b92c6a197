using System.Globalization;

namespace UnemploymentRegistration.Benchmarks;

/// <summary>How long a page took: in the middle, for nineteen of twenty, for ninety-nine of a hundred; and what each asking cost the portal.</summary>
internal sealed record PageTimes(string Page, int Count, double PerSecond, double P50, double P95, double P99, double ProcessorMs)
{
    public const string Heading = """
        | page | asked | a second | p50 ms | p95 ms | p99 ms | processor ms |
        |---|---|---|---|---|---|---|
        """;

    public static PageTimes Of(string page, IEnumerable<TimeSpan> times, int seconds, TimeSpan processor)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToArray();
        return new PageTimes(
            page,
            sorted.Length,
            (double)sorted.Length / seconds,
            At(sorted, 0.5),
            At(sorted, 0.95),
            At(sorted, 0.99),
            processor.TotalMilliseconds / sorted.Length);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"| {Page} | {Count} | {PerSecond:F0} | {P50:F0} | {P95:F0} | {P99:F0} | {ProcessorMs:F2} |");

    // The smallest time that so many did not exceed.
    public static double At(double[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}

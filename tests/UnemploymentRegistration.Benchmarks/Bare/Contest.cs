using System.Diagnostics;
using System.Globalization;

namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>Two servers asked for the same in turns: first until both are warm, then round after round, first one, then the other.</summary>
internal sealed class Contest(string name, Side measured, Side against, MeasureOrder order)
{
    public const string Heading = """
        | what | asked of | a second | processor ms | p50 ms | p99 ms | MB |
        |---|---|---|---|---|---|---|
        """;

    public async Task<string> RunAsync()
    {
        Side[] sides = [measured, against];
        foreach (var side in sides)
        {
            for (var asked = 0; asked < order.WarmUp; asked += order.Asked)
            {
                await RoundAsync(side);
            }

            side.Rounds.Clear();
        }

        for (var round = 0; round < order.Rounds; round++)
        {
            foreach (var side in sides)
            {
                await RoundAsync(side);
            }
        }

        var (ours, other) = (measured.Sum(), against.Sum());
        return string.Create(CultureInfo.InvariantCulture, $"""
            | {name} | {measured.Name} | {Line(ours)} |
            | | {against.Name} | {Line(other)} |
            | | ratio | {ours.PerSecond / other.PerSecond:P0} | {ours.ProcessorMilliseconds / other.ProcessorMilliseconds:F2} | {ours.P50 / other.P50:F2} | {ours.P99 / other.P99:F2} | {(double)ours.Megabytes / other.Megabytes:F1} |
            """);
    }

    private async Task RoundAsync(Side side)
    {
        if (side.BeforeRound is { } prepare)
        {
            await prepare();
        }

        var (first, answers) = (side.Asked, new TimeSpan[order.Asked]);
        var next = -1;
        var (processor, begun) = (side.Server.ProcessorTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, order.Clients).Select(client => Task.Run(async () =>
        {
            for (var turn = Interlocked.Increment(ref next); turn < answers.Length; turn = Interlocked.Increment(ref next))
            {
                var asked = Stopwatch.GetTimestamp();
                await side.Ask(client, first + turn);
                answers[turn] = Stopwatch.GetElapsedTime(asked);
            }
        })));
        var time = Stopwatch.GetElapsedTime(begun);
        side.Rounds.Add(new Round(time, side.Server.ProcessorTime - processor, answers));
        side.Asked = first + answers.Length;
    }

    private static string Line(Measured side) => string.Create(
        CultureInfo.InvariantCulture,
        $"{side.PerSecond:F0} | {side.ProcessorMilliseconds:F2} | {side.P50:F1} | {side.P99:F1} | {side.Megabytes}");
}

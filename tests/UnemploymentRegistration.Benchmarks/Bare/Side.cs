namespace UnemploymentRegistration.Benchmarks.Bare;

/// <summary>One of two servers that are asked for the same, and how each of the clients asks it.</summary>
/// <param name="Name">The word in the table.</param>
/// <param name="Server">Whose processor time and memory is read.</param>
/// <param name="Ask">Asks once; the client's place, and how often anybody has asked before. Throws where the answer is not the one expected.</param>
/// <param name="BeforeRound">Makes ready what a round uses up; it is not counted.</param>
internal sealed record Side(string Name, ServerProcess Server, Func<int, int, Task> Ask, Func<Task>? BeforeRound = null)
{
    public List<Round> Rounds { get; } = [];

    /// <summary>The asking that anybody will do next.</summary>
    public int Asked { get; set; }

    public Measured Sum() => Measured.Of(this);
}

/// <summary>What one round took.</summary>
internal sealed record Round(TimeSpan Time, TimeSpan Processor, IReadOnlyList<TimeSpan> Answers);

/// <summary>All rounds of one side together.</summary>
internal sealed record Measured(double PerSecond, double ProcessorMilliseconds, double P50, double P99, long Megabytes)
{
    public static Measured Of(Side side)
    {
        var answers = side.Rounds.SelectMany(round => round.Answers).Select(time => time.TotalMilliseconds).Order().ToArray();
        return new Measured(
            answers.Length / side.Rounds.Sum(round => round.Time.TotalSeconds),
            side.Rounds.Sum(round => round.Processor.TotalMilliseconds) / answers.Length,
            PageTimes.At(answers, 0.5),
            PageTimes.At(answers, 0.99),
            side.Server.MegabytesInUse);
    }
}

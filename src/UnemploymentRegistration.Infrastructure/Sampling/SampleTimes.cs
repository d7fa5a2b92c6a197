namespace UnemploymentRegistration.Infrastructure.Sampling;

/// <summary>When the made-up people came: the registered ones over two years, the others in these days.</summary>
/// <remarks>In the order of the people, so that keys and chains are in the order of time.</remarks>
internal sealed class SampleTimes(SampleOrder order, DateTimeOffset now)
{
    private const double OverdueShare = 0.05;

    private static readonly TimeSpan _past = TimeSpan.FromDays(730);
    private static readonly TimeSpan _contactsLately = TimeSpan.FromDays(28);
    private static readonly TimeSpan _pastEnds = TimeSpan.FromDays(13);
    private static readonly TimeSpan _overdueEnds = TimeSpan.FromDays(7);
    private static readonly TimeSpan _recent = TimeSpan.FromDays(4);

    public bool IsRegistered(int person) => person < order.People;

    public DateTimeOffset SubmittedAt(int person)
    {
        if (IsRegistered(person))
        {
            return Between(now - _past, now - _pastEnds, person, order.People);
        }

        // What was due days ago, as some always is; the others are due yesterday, today and in the days to come.
        var (open, overdue) = (person - order.People, (int)(order.Applications * OverdueShare));
        return open < overdue
            ? Between(now - _pastEnds, now - _overdueEnds, open, overdue)
            : Between(now - _recent, now, open - overdue, order.Applications - overdue);
    }

    /// <summary>Some hours later, and before the next batch begins.</summary>
    public DateTimeOffset DecidedAt(int person, int nextBatch, int afterMinutes)
    {
        var (decided, latest) = (SubmittedAt(person).AddMinutes(afterMinutes), SubmittedAt(Math.Min(nextBatch, order.People - 1)));
        return decided < latest ? decided : Later(latest, SubmittedAt(person));
    }

    /// <summary>In the last weeks, and after the decision: who looks after so many people has spoken to most of them lately.</summary>
    /// <remarks>So these acts stand in their chains before older ones of people who registered later.</remarks>
    public IEnumerable<DateTimeOffset> ContactsAfter(DateTimeOffset decidedAt, int howMany, Bogus.Randomizer random)
    {
        var from = Later(now - _contactsLately, decidedAt);
        return Enumerable.Range(0, howMany).Select(_ => from + ((now - from) * random.Double())).Order().ToList();
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Between(DateTimeOffset from, DateTimeOffset to, int place, int places) =>
        from + ((to - from) * ((double)place / places));
}

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>Reads sorted runs side by side as one sorted whole; a page of each is in memory.</summary>
internal sealed class RunMerge : IDisposable
{
    private readonly List<RunReader> _runs;
    private readonly PriorityQueue<RunReader, PersonDigest> _next = new();
    private RunReader? _given;

    public RunMerge(IEnumerable<SealedPageReader> runs)
    {
        _runs = [.. runs.Select(run => new RunReader(run))];
        foreach (var run in _runs)
        {
            Enqueue(run);
        }
    }

    public PersonDigest Digest => _given!.Digest;

    /// <summary>As <see cref="ListEntry"/> writes it; good until the next one is read.</summary>
    public ReadOnlySpan<byte> Entry => _given!.Entry;

    public bool MoveNext()
    {
        if (_given is { } given)
        {
            Enqueue(given);
        }

        return _next.TryDequeue(out _given, out _);
    }

    public void Dispose()
    {
        foreach (var run in _runs)
        {
            run.Dispose();
        }
    }

    private void Enqueue(RunReader run)
    {
        if (run.MoveNext())
        {
            _next.Enqueue(run, run.Digest);
        }
    }

    private sealed class RunReader(SealedPageReader run) : IDisposable
    {
        private readonly byte[] _entry = new byte[ListEntry.LongestSize];
        private readonly byte[] _digest = new byte[PersonDigest.Size];

        public PersonDigest Digest { get; private set; }

        public ReadOnlySpan<byte> Entry => _entry.AsSpan(0, ListEntry.SizeOf(_entry));

        public bool MoveNext()
        {
            if (run.ReadAtLeast(_digest, _digest.Length, throwOnEndOfStream: false) < _digest.Length)
            {
                return false;
            }

            run.ReadExactly(_entry.AsSpan(0, ListEntry.FixedSize));
            run.ReadExactly(_entry.AsSpan(ListEntry.FixedSize, _entry[ListEntry.FixedSize - 1]));
            Digest = PersonDigest.Read(_digest);
            return true;
        }

        public void Dispose() => run.Dispose();
    }
}

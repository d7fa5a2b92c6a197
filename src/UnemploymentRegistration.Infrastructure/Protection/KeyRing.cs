using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace UnemploymentRegistration.Infrastructure.Protection;

/// <summary>The keys in force: a file that was replaced is read again while the portal serves.</summary>
/// <remarks>Its time stamp is looked at a few times a second at most; a file that cannot be read leaves the former keys.</remarks>
public sealed class KeyRing
{
    private const long PauseInMilliseconds = 250;

    private readonly string? _file;
    private readonly ILogger<KeyRing> _log;
    private readonly Lock _turn = new();
    private volatile ProtectionKeys _keys;
    private (DateTime WrittenAt, long Length) _seen;
    private long _nextLook;

    private KeyRing(string? file, Func<ProtectionKeys> read, ILogger<KeyRing> log)
    {
        (_file, _log) = (file, log);

        // The stamp before the content: what is replaced in between is read again.
        _seen = Stamp();
        _keys = read();
        _nextLook = Environment.TickCount64 + PauseInMilliseconds;
    }

    /// <summary>The keys as they are now; whoever needs several of them takes them from one answer.</summary>
    public ProtectionKeys Current
    {
        get
        {
            if (_file is not null && Environment.TickCount64 >= Interlocked.Read(ref _nextLook))
            {
                Refresh();
            }

            return _keys;
        }
    }

    /// <summary>Of a file that is there.</summary>
    public static KeyRing Read(string file, ILogger<KeyRing>? log = null) =>
        new(file, () => ProtectionKeys.Read(file), log ?? NullLogger<KeyRing>.Instance);

    /// <summary>Of a file that is made where it is missing.</summary>
    public static KeyRing ReadOrCreate(string file, ILogger<KeyRing>? log = null)
    {
        ProtectionKeys.ReadOrCreate(file);
        return Read(file, log);
    }

    /// <summary>Keys that never change.</summary>
    public static KeyRing Of(ProtectionKeys keys) => new(file: null, () => keys, NullLogger<KeyRing>.Instance);

    /// <summary>Looks at the file now, however short a time ago that was done.</summary>
    public void Refresh()
    {
        if (_file is null)
        {
            return;
        }

        lock (_turn)
        {
            Interlocked.Exchange(ref _nextLook, Environment.TickCount64 + PauseInMilliseconds);
            var stamp = Stamp();
            if (stamp != _seen)
            {
                ReadAgain(stamp);
            }
        }
    }

    private void ReadAgain((DateTime WrittenAt, long Length) stamp)
    {
        try
        {
            _keys = ProtectionKeys.Read(_file!);
            _seen = stamp;
            _log.LogInformation("The protection keys were read again: sealing {Sealing}, indexing {Indexing}", _keys.CurrentId, _keys.CurrentIndexing);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _log.LogError(exception, "The protection keys cannot be read again; the former ones stay in force");
        }
    }

    private (DateTime WrittenAt, long Length) Stamp()
    {
        if (_file is null)
        {
            return default;
        }

        var file = new FileInfo(_file);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }
}

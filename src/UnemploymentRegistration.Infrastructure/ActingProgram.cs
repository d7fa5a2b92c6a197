namespace UnemploymentRegistration.Infrastructure;

/// <summary>Marks a stretch of work as the program's own, whoever's request it runs in.</summary>
public static class ActingProgram
{
    private static readonly AsyncLocal<bool> _isActing = new();

    public static bool IsActing => _isActing.Value;

    public static IDisposable Begin()
    {
        var before = _isActing.Value;
        _isActing.Value = true;
        return new Stretch(before);
    }

    private sealed class Stretch(bool before) : IDisposable
    {
        public void Dispose() => _isActing.Value = before;
    }
}

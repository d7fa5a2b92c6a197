using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Infrastructure;

/// <summary>Marks a stretch of work as the program's own, whoever's request it runs in, or as done for somebody in a job.</summary>
public static class ActingProgram
{
    private static readonly AsyncLocal<Actor?> _acting = new();

    /// <summary>Null outside every such stretch.</summary>
    public static Actor? Current => _acting.Value;

    public static IDisposable Begin() => BeginFor(Actor.Program);

    /// <summary>What follows sees no more than this actor sees, and is written to the trail under the actor's name.</summary>
    public static IDisposable BeginFor(Actor actor)
    {
        var before = _acting.Value;
        _acting.Value = actor;
        return new Stretch(before);
    }

    private sealed class Stretch(Actor? before) : IDisposable
    {
        public void Dispose() => _acting.Value = before;
    }
}

using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure;

namespace UnemploymentRegistration.Testing;

/// <summary>Whoever the test says acts now.</summary>
public sealed class SettableActor : IActorSource
{
    private readonly AsyncLocal<Actor?> _current = new();

    public Actor Current => ActingProgram.Current ?? _current.Value ?? Actor.Program;

    public void Become(Actor actor) => _current.Value = actor;
}

using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>For work in which nobody is signed in, such as tools: the program acts.</summary>
public sealed class ProgramActs : IActorSource
{
    public static ProgramActs Instance { get; } = new();

    public Actor Current => Actor.Program;
}

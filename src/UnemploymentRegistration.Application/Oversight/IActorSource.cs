using UnemploymentRegistration.Domain.Oversight;

namespace UnemploymentRegistration.Application.Oversight;

/// <summary>Tells who acts in the present unit of work: the signed-in person, a channel, or the program.</summary>
public interface IActorSource
{
    Actor Current { get; }
}

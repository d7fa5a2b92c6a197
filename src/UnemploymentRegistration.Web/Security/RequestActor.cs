using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Infrastructure;

namespace UnemploymentRegistration.Web.Security;

/// <summary>The signed-in person of the request; outside a request the program itself acts.</summary>
public sealed class RequestActor(IHttpContextAccessor requests) : IActorSource
{
    public Actor Current => ActingProgram.Current ?? requests.HttpContext?.User.ToActor() ?? Actor.Program;
}

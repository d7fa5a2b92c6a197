using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UnemploymentRegistration.Application;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>A race that no handler has words of its own for: the page of 409, which says that somebody else was faster.</summary>
internal sealed class LostRaceFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is LostRaceException)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status409Conflict);
            context.ExceptionHandled = true;
        }
    }
}

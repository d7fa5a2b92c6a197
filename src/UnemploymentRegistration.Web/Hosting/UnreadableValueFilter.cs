using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>A page that cannot do without a value that does not open says so; which one it was stands in the log and in the trail.</summary>
internal sealed class UnreadableValueFilter(IModelMetadataProvider metadata) : IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is UnreadableValueException exception)
        {
            // Asked for only here: pages without a register have nothing sealed and nobody to report to.
            var unreadables = context.HttpContext.RequestServices.GetRequiredService<Unreadables>();
            await unreadables.ReportAsync(exception, context.HttpContext.RequestAborted);
            context.Result = new ViewResult
            {
                ViewName = "Unreadable",
                StatusCode = StatusCodes.Status500InternalServerError,
                ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()),
            };
            context.ExceptionHandled = true;
        }
    }
}

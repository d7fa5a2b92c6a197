using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using UnemploymentRegistration.Web.Forms;

namespace UnemploymentRegistration.Web.Security;

/// <summary>Sees the refusal that an action shows on its next page, so that the trail hears of it too.</summary>
internal sealed class RefusedByRuleFilter : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if ((context.Controller as Controller)?.TempData.TakeRefusalCode() is { } code)
        {
            AccessRefusals.Note(context.HttpContext, code);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}

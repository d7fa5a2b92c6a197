using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Desk.Kept;

/// <summary>未提交的填写内容: keeps what is being typed, and lets go of it on the officer's word.</summary>
[Authorize(Policy = Permissions.UseStaffPages)]
[Route("staff/kept")]
[RequestSizeLimit(LargestForm)]
public sealed class KeptFormController(TypedForms forms) : Controller
{
    private const int LargestForm = 256 * 1024;

    [HttpPost]
    public async Task<IActionResult> Keep(CancellationToken cancellationToken) =>
        await forms.KeepAsync(Request, cancellationToken) is null ? BadRequest() : NoContent();

    [HttpPost("discard")]
    public async Task<IActionResult> Discard([FromForm(Name = "form")] string? form, string? page, CancellationToken cancellationToken)
    {
        await forms.DiscardAsync(form ?? string.Empty, cancellationToken);
        TempData.SetBanner(Banner.Notice("已删除未提交的填写内容。"));
        return LocalRedirect(page is not null && TypedForms.IsOfStaff(page) ? page : "/staff");
    }
}

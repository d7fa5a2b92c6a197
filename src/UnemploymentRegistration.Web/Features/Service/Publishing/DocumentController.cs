using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Publishing;

/// <summary>资料: one version as it was handed to people, also after a newer one came.</summary>
[Authorize(Policy = Permissions.SeeCaseload)]
[Route("staff/documents/{id:long}")]
public sealed class DocumentController(DocumentReading documents) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Read(long id, CancellationToken cancellationToken) =>
        await documents.FindAsync(new(id), cancellationToken) is { } document ? View(document) : NotFound();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.Certificates;

/// <summary>验证登记凭证: open to everyone who has the code; says today's state and as little else as possible (rule 8.3).</summary>
[AllowAnonymous]
[Route("certificate")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CertificateController(CertificateVerification verification, CertificateLookups lookups, TimeProvider clock) : Controller
{
    public static string AddressOf(HttpRequest request, CertificateCode code) =>
        $"{request.Scheme}://{request.Host}{request.PathBase}/certificate/{code.Value}";

    [HttpGet]
    public IActionResult Ask() => View();

    /// <summary>For who has the paper and no camera.</summary>
    [HttpPost]
    public IActionResult Read(string? code)
    {
        if (CertificateCode.Read(code) is { } typed)
        {
            return RedirectToAction(nameof(Verify), new { code = typed.Value });
        }

        ModelState.AddModelError(nameof(code), "验证码是20位字母和数字，请对照凭证核对");
        return View(nameof(Ask), code);
    }

    [HttpGet("{code}")]
    public async Task<IActionResult> Verify(string code, CancellationToken cancellationToken)
    {
        if (lookups.WaitOf(HttpContext) is { } wait)
        {
            return new TooManyRequestsResult(wait);
        }

        lookups.Count(HttpContext);
        var found = CertificateCode.Read(code) is { } read ? await verification.FindAsync(read, cancellationToken) : null;
        Response.StatusCode = found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return View(new VerificationPage(found, clock.GetUtcNow()));
    }
}

/// <summary>The answer, and the moment for which it holds.</summary>
public sealed record VerificationPage(VerifiedCertificate? Found, DateTimeOffset At);

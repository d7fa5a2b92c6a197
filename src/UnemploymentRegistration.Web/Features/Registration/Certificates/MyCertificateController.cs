using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.Certificates;

/// <summary>我的登记凭证: an A4 page, with a code that anyone can verify (rule 8.3).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/registration")]
public sealed class MyCertificateController(OwnCertificates certificates, TimeProvider clock) : Controller
{
    private ApplicantAccountId Account => User.ToAccount();

    /// <summary>The one that there is; a family that shares a telephone chooses.</summary>
    [HttpGet("certificate")]
    public async Task<IActionResult> Find([FromServices] OwnRegistrations registrations, CancellationToken cancellationToken) =>
        await registrations.ListAsync(Account, cancellationToken) is [var only]
            ? RedirectToAction(nameof(Show), new { number = only.Number.Value })
            : Redirect("/my/registration");

    [HttpGet("{number:long}/certificate")]
    public async Task<IActionResult> Show(long number, CancellationToken cancellationToken) =>
        await certificates.FindAsync(Account, new(number), cancellationToken) is { } certificate
            ? View(new CertificatePage(certificate, clock.GetUtcNow(), AddressOf(certificate.Code)))
            : NotFound();

    [HttpPost("{number:long}/certificate")]
    public async Task<IActionResult> Issue(
        long number,
        [FromServices] IssueCertificateHandler issueCertificate,
        CancellationToken cancellationToken)
    {
        var issuing = await issueCertificate.HandleAsync(new(new(number), Account), cancellationToken);
        if (issuing.Error == CertificateErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(issuing.IsRefused ? Banner.Refusal(issuing.Error) : Banner.Notice("验证码已经生成，可以打印了。"));
        return RedirectToAction(nameof(Show), new { number });
    }

    private string? AddressOf(CertificateCode? code) => code is null ? null : CertificateController.AddressOf(Request, code);
}

/// <summary>The paper, on the screen and printed.</summary>
/// <param name="Address">What the picture says and people type; empty while there is no code.</param>
public sealed record CertificatePage(OwnCertificate Certificate, DateTimeOffset PrintedAt, string? Address)
{
    public DateOnly Today => PrintedAt.DateInChina();
}

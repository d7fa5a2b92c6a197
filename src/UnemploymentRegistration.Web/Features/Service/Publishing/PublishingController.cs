using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Service.Publishing;

/// <summary>公布资料: lists and templates of the own agency, version by version, never edited (9.1(2), 9.1(6)).</summary>
[Authorize(Policy = Permissions.Administer)]
[Route("admin/documents")]
public sealed class PublishingController(DocumentReading documents, PublishDocumentHandler publish, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new DocumentListPage(await documents.OfPublisherAsync(User.ToOfficer().Agency, cancellationToken), clock.TodayInChina()));

    /// <summary>A new series, or the next version of one.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New(long? after, CancellationToken cancellationToken)
    {
        var former = after is { } key ? await documents.FindAsync(new(key), cancellationToken) : null;
        return View(new DocumentForm
        {
            Kind = former?.Kind.ToString(),
            Name = former?.Name,
            Text = former?.Text,
            ValidFrom = TypedDay.Typed(clock.TodayInChina()),
        });
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(DocumentForm form, CancellationToken cancellationToken)
    {
        var words = form.Read(clock.TodayInChina(), ModelState);
        Result<PublishedDocument> published = words is null ? default : await publish.HandleAsync(new(words, User.ToOfficer()), cancellationToken);
        ModelState.AddWhere(published.Error, published.Error == DocumentErrors.InThePast ? nameof(form.ValidFrom) : nameof(form.Name));
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        TempData.SetBanner(Banner.Notice($"已公布{published.Value!.Name}第{published.Value.Edition}版，{published.Value.ValidFrom:yyyy年M月d日}起生效。"));
        return RedirectToAction(nameof(Index));
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Show(long id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(new(id), cancellationToken) is not { } document)
        {
            return NotFound();
        }

        var own = document.Publisher == User.ToOfficer().Agency
            ? await documents.OfPublisherAsync(document.Publisher, cancellationToken)
            : [];
        var newest = own.Where(other => other.Kind == document.Kind && other.Name == document.Name).MaxBy(other => other.Edition);
        return View(new DocumentPage(document, newest));
    }

    /// <summary>Where a sign-in leads back to after a session was lost on the way.</summary>
    [HttpGet("{id:long}/withdraw")]
    public IActionResult Return(long id) => RedirectToAction(nameof(Show), new { id });

    [HttpPost("{id:long}/withdraw")]
    public async Task<IActionResult> Withdraw(long id, CancellationToken cancellationToken)
    {
        var withdrawn = await publish.WithdrawAsync(new(id), User.ToOfficer(), cancellationToken);
        if (withdrawn.Error == DocumentErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(withdrawn.IsRefused ? Banner.Refusal(withdrawn.Error) : Banner.Notice("已停用。已经交付的版本仍可查看。"));
        return RedirectToAction(nameof(Index));
    }
}

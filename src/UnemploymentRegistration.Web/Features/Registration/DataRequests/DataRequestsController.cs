using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.DataRequests;

/// <summary>个人信息请求: what waits for an answer, and the answer (个人信息保护法 50).</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/data-requests")]
public sealed class DataRequestsController(DataRequestPages pages) : Controller
{
    private const string DayFormat = "yyyyMMdd";

    [HttpGet]
    [Authorize(Policy = Permissions.AnswerDataRequests)]
    public async Task<IActionResult> Index(
        string? after,
        string? before,
        [FromServices] DataRequestQueue queue,
        CancellationToken cancellationToken)
    {
        var position = Read(before, backwards: true) ?? Read(after, backwards: false);
        return View(new DataRequestListPage(await queue.ReadAsync(User.ToOfficer().Jurisdiction, position, cancellationToken)));
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Show(long number, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where a sign-in leads back to after a session was lost on the way to an answer.</summary>
    [HttpGet("{number:long}/answer")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Show), new { number });

    [HttpPost("{number:long}/answer")]
    [Authorize(Policy = Permissions.AnswerDataRequests)]
    public async Task<IActionResult> Answer(
        long number,
        [Bind(Prefix = nameof(DataRequestFilePage.Answer))] DataRequestAnswerForm form,
        [FromServices] AnswerDataRequestHandler answerRequest,
        CancellationToken cancellationToken)
    {
        var answer = form.Read();
        AddErrors(form, answer);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(number, form, cancellationToken);
        }

        var answering = await answerRequest.HandleAsync(new(new(number), answer.Value!, User.ToOfficer()), cancellationToken);
        if (answering.Error == DataRequestErrors.NotFound)
        {
            return NotFound();
        }

        if (answering.Error == DataRequestErrors.StillNeeded)
        {
            ModelState.AddModelError($"{nameof(DataRequestFilePage.Answer)}.{nameof(form.Outcome)}", answering.Error.Message);
            return await AgainAsync(number, form, cancellationToken);
        }

        TempData.SetBanner(answering.IsRefused
            ? Banner.Refusal(answering.Error.ForStaff())
            : Banner.Notice("已答复。结果将用短信告知本人；近亲属提出的，请当面或电话告知。"));
        return RedirectToAction(nameof(Show), new { number });
    }

    public static string AddressOf(DataRequestEntry entry) =>
        $"{entry.AnswerDue.ToString(DayFormat, CultureInfo.InvariantCulture)}-{entry.Number}";

    private async Task<IActionResult> AgainAsync(long number, DataRequestAnswerForm form, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } again
            ? View(nameof(Show), again with { Answer = form })
            : NotFound();

    private void AddErrors(DataRequestAnswerForm form, Result<DataRequestAnswer> answer)
    {
        if (form.Outcome is not (DataRequestAnswerForm.Grant or DataRequestAnswerForm.Decline))
        {
            ModelState.AddModelError($"{nameof(DataRequestFilePage.Answer)}.{nameof(form.Outcome)}", "请选择同意或不同意");
        }

        if (answer.IsRefused)
        {
            ModelState.AddModelError($"{nameof(DataRequestFilePage.Answer)}.{nameof(form.Reason)}", answer.Error.Message);
        }
    }

    private static DataRequestPosition? Read(string? text, bool backwards) =>
        text?.Split('-') is [var day, var number]
        && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new DataRequestPosition(due, new DataRequestId(key), backwards)
            : null;
}

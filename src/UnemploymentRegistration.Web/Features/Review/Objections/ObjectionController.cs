using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Exit;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Objections;

/// <summary>申诉: what waits for the superior agency, and its answer (rule 7.7).</summary>
[Authorize(Policy = Permissions.SeeQueue)]
[Route("staff/objections")]
public sealed class ObjectionController(ObjectionPages pages) : Controller
{
    private const string DayFormat = "yyyyMMdd";

    [HttpGet]
    [Authorize(Policy = Permissions.AnswerObjections)]
    public async Task<IActionResult> Index(
        string? after,
        string? before,
        [FromServices] ObjectionQueue queue,
        CancellationToken cancellationToken)
    {
        var officer = User.ToOfficer();
        var position = Read(before, backwards: true) ?? Read(after, backwards: false);
        return View(new ObjectionListPage(await queue.ReadAsync(officer.Jurisdiction, position, cancellationToken), officer));
    }

    [HttpGet("{number:long}")]
    public async Task<IActionResult> Show(long number, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("{number:long}/answer")]
    public IActionResult Return(long number) => RedirectToAction(nameof(Show), new { number });

    [HttpPost("{number:long}/answer")]
    [Authorize(Policy = Permissions.AnswerObjections)]
    public async Task<IActionResult> Answer(
        long number,
        [Bind(Prefix = nameof(ObjectionFilePage.Answer))] AnswerForm form,
        [FromServices] AnswerObjectionHandler answerObjection,
        [FromServices] AnswerExitObjectionHandler answerExit,
        CancellationToken cancellationToken)
    {
        var answer = form.Read();
        AddErrors(form, answer);
        if (!ModelState.IsValid)
        {
            return await pages.FindAsync(new(number), User.ToOfficer(), cancellationToken) is { } again
                ? View(nameof(Show), again with { Answer = form })
                : NotFound();
        }

        var command = new AnswerObjection(new(number), answer.Value!, User.ToOfficer());
        var isEnd = await pages.IsAboutEndAsync(new(number), cancellationToken);
        var answering = isEnd
            ? await answerExit.HandleAsync(command, cancellationToken)
            : await answerObjection.HandleAsync(command, cancellationToken);
        if (answering.Error == ObjectionErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(answering.IsRefused
            ? Banner.Refusal(answering.Error.ForStaff())
            : Banner.Notice(Done(answer.Value!.Overturns, isEnd)));
        return RedirectToAction(nameof(Show), new { number });
    }

    public static string AddressOf(ObjectionEntry entry) =>
        $"{entry.AnswerDue.ToString(DayFormat, CultureInfo.InvariantCulture)}-{entry.Number}";

    private static string Done(bool overturns, bool isEnd) => (overturns, isEnd) switch
    {
        (true, true) => "已撤销注销，登记恢复。将用短信告知本人。",
        (true, false) => "已撤销原决定，并按原决定当日登记。将用短信告知申请人。",
        _ => "已维持原决定。理由将用短信告知申请人。",
    };

    private void AddErrors(AnswerForm form, Result<ObjectionAnswer> answer)
    {
        if (!form.HasOutcome)
        {
            ModelState.AddModelError($"{nameof(ObjectionFilePage.Answer)}.{nameof(form.Outcome)}", "请选择维持或撤销");
        }

        if (answer.IsRefused)
        {
            ModelState.AddModelError($"{nameof(ObjectionFilePage.Answer)}.{nameof(form.Reason)}", answer.Error.Message);
        }
    }

    private static ObjectionPosition? Read(string? text, bool backwards) =>
        text?.Split('-') is [var day, var number]
        && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? new ObjectionPosition(due, new ObjectionId(key), backwards)
            : null;
}

using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Features.Registration.DataRequests;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.MyData;

/// <summary>我的个人信息: what is kept, who looked, a copy to take along, and what one may ask for (个人信息保护法 44–48).</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my/data")]
public sealed class MyDataController(OwnData ownData, OwnDataCopies copies) : Controller
{
    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await ownData.ReadAsync(Account, cancellationToken));

    [HttpGet("looks")]
    public async Task<IActionResult> Looks(
        string? after,
        [FromServices] OwnLooks looks,
        [FromServices] LooksInWords words,
        CancellationToken cancellationToken)
    {
        var page = await looks.ReadAsync(Account, Read(after), cancellationToken);
        return View(new LooksPage(
            await words.WriteAsync(page.Looks, cancellationToken), page.HasMore && page.Looks.Count > 0 ? AddressOf(page.Looks[^1]) : null));
    }

    /// <summary>The copy to read and to print.</summary>
    [HttpPost("copy")]
    public async Task<IActionResult> Copy(CancellationToken cancellationToken) =>
        View(copies.Of(await ownData.CopyAsync(Account, cancellationToken)));

    /// <summary>The copy for a program, as a file.</summary>
    [HttpPost("copy.json")]
    public async Task<IActionResult> CopyFile(CancellationToken cancellationToken) =>
        File(copies.ToJson(await ownData.CopyAsync(Account, cancellationToken)), "application/json", "personal-information.json");

    /// <summary>Where a sign-in leads back to after a session was lost on the way to a copy.</summary>
    [HttpGet("copy")]
    [HttpGet("copy.json")]
    public IActionResult Return() => RedirectToAction(nameof(Index));

    [HttpGet("requests/{application:long}")]
    public async Task<IActionResult> Ask(long application, [FromServices] OwnApplications applications, CancellationToken cancellationToken) =>
        await applications.FindAsync(Account, new(application), cancellationToken) is null
            ? NotFound()
            : View(new MyRequestPage(application));

    [HttpPost("requests/{application:long}")]
    public async Task<IActionResult> Submit(
        long application,
        [Bind(Prefix = nameof(MyRequestPage.Form))] DataRequestForm form,
        [FromServices] OwnApplications applications,
        [FromServices] FileDataRequestHandler fileRequest,
        CancellationToken cancellationToken)
    {
        if (await applications.FindAsync(Account, new(application), cancellationToken) is null)
        {
            return NotFound();
        }

        var fields = new Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary();
        if (form.Read(fields) is not { } typed)
        {
            foreach (var (field, state) in fields)
            {
                ModelState.AddModelError($"{nameof(MyRequestPage.Form)}.{field}", state.Errors[0].ErrorMessage);
            }

            return View(nameof(Ask), new MyRequestPage(application) { Form = form });
        }

        var filing = await fileRequest.HandleAsync(
            new(new RegistrationApplicationId(application), typed.Kind, typed.Statement, Account, RecordedBy: null), cancellationToken);
        if (filing.Error == DataRequestErrors.NotFound)
        {
            return NotFound();
        }

        TempData.SetBanner(filing.IsRefused ? Banner.Refusal(filing.Error) : Banner.Notice("请求已提交。答复会用短信告诉您，也会显示在这里。"));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("notice")]
    public async Task<IActionResult> SeeNotice(
        string? version,
        [FromServices] NoticeAnnouncement announcement,
        CancellationToken cancellationToken)
    {
        await announcement.SeeAsync(Account, version ?? string.Empty, cancellationToken);
        return Redirect("/my");
    }

    private static string AddressOf(Look look) =>
        string.Create(CultureInfo.InvariantCulture, $"{look.At.UtcTicks}-{look.Sequence}");

    private static LookPosition? Read(string? text) =>
        text?.Split('-') is [var moment, var number]
        && long.TryParse(moment, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && ticks <= DateTimeOffset.MaxValue.UtcTicks
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? new LookPosition(new DateTimeOffset(ticks, TimeSpan.Zero), sequence)
            : null;
}

/// <summary>Who looked, and where the next page begins.</summary>
public sealed record LooksPage(IReadOnlyList<LookWords> Looks, string? Next);

/// <summary>A request about one application, with what was typed so far.</summary>
public sealed record MyRequestPage(long Application)
{
    public DataRequestForm Form { get; init; } = new();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Web.Features.Intake.Paper;
using UnemploymentRegistration.Web.Forms;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Registration.My;

/// <summary>我的登记: an applicant's own records; whoever else's number is typed does not exist here.</summary>
[Authorize(Permissions.ApplicantPages)]
[Route("my")]
public sealed class MyController(
    OwnApplications applications,
    OwnRegistrations registrations,
    WithdrawApplicationHandler withdrawApplication,
    NoticeAnnouncement announcement,
    ReferenceData reference) : Controller
{
    private ApplicantAccountId Account => User.ToAccount();

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(new MyPage(
        await applications.ListAsync(Account, cancellationToken),
        await registrations.ListAsync(Account, cancellationToken),
        reference.Current.Agencies)
    {
        NewNotice = await announcement.FindAsync(Account, cancellationToken),
    });

    [HttpGet("registration")]
    public async Task<IActionResult> Registration([FromServices] MyRegistrations pages, CancellationToken cancellationToken) =>
        View(await pages.ListAsync(Account, cancellationToken));

    [HttpGet("applications/{number:long}")]
    public async Task<IActionResult> Application(
        long number,
        [FromServices] MyApplications pages,
        CancellationToken cancellationToken) =>
        await pages.FindAsync(Account, new RegistrationApplicationId(number), cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>The record to print: the form as it was filed, with the numbers masked as on every page of the applicant.</summary>
    [HttpGet("applications/{number:long}/print")]
    public async Task<IActionResult> Print(
        long number,
        [FromServices] AnnexSheets sheets,
        CancellationToken cancellationToken) =>
        await FindAsync(number, cancellationToken) is { } own
            ? View(sheets.Of(own.Application, own.Particulars, isRevealed: false))
            : NotFound();

    [HttpGet("applications/{number:long}/withdraw")]
    public async Task<IActionResult> Withdraw(long number, CancellationToken cancellationToken) =>
        await FindAsync(number, cancellationToken) switch
        {
            null => NotFound(),
            { Application.IsPending: false } => RedirectToAction(nameof(Application), new { number }),
            var application => View(application),
        };

    [HttpPost("applications/{number:long}/withdraw")]
    public async Task<IActionResult> ConfirmWithdrawal(long number, CancellationToken cancellationToken)
    {
        var withdrawal = await withdrawApplication.HandleAsync(
            new WithdrawApplication(new RegistrationApplicationId(number), Account), cancellationToken);
        if (withdrawal.Error == ApplicationErrors.NotFound || withdrawal.Error == ApplicationErrors.WithdrawnByOthers)
        {
            return NotFound();
        }

        TempData.SetBanner(withdrawal.IsRefused ? Banner.Refusal(withdrawal.Error) : Banner.Notice("已撤回这份申请。"));
        return RedirectToAction(nameof(Application), new { number });
    }

    private Task<OwnApplication?> FindAsync(long number, CancellationToken cancellationToken) =>
        applications.FindAsync(Account, new RegistrationApplicationId(number), cancellationToken);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Calendars;

namespace UnemploymentRegistration.Web.Features.Intake.Privacy;

/// <summary>个人信息处理告知: apart from the declaration, and before anything is asked (个人信息保护法 17, 30, 35).</summary>
[AllowAnonymous]
[Route("privacy")]
public sealed class PrivacyController(PrivacyNotices notices, TimeProvider clock) : Controller
{
    private DateOnly Today => clock.TodayInChina();

    /// <summary>The version in force.</summary>
    [HttpGet]
    public IActionResult Index() => View(new PrivacyPage(notices.InForceOn(Today), notices.All, Today));

    /// <summary>Any version, also one that is not in force any more or not yet.</summary>
    [HttpGet("{version}")]
    public IActionResult Version(string version) =>
        notices.Find(version) is { } notice ? View(nameof(Index), new PrivacyPage(notice, notices.All, Today)) : NotFound();
}

/// <summary>One version, and which others there are.</summary>
public sealed record PrivacyPage(PrivacyNotice Notice, IReadOnlyList<PrivacyNotice> All, DateOnly Today)
{
    public PrivacyNotice InForce => All.First(notice => notice.InForceOn <= Today);
}

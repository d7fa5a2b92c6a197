using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;
using UnemploymentRegistration.Web.Security;

namespace UnemploymentRegistration.Web.Features.Review.Decision;

/// <summary>One application as the reviewer sees it, with what was typed so far.</summary>
public sealed record DecisionPage(
    ApplicationFile File,
    IReadOnlyList<AnnexCell> Cells,
    IReadOnlyList<HistoryWords> History,
    string? DecidedBy,
    bool MayDecide,
    IReadOnlyList<SelectListItem> Grounds)
{
    public RefuseForm Refuse { get; init; } = new();

    public MoveForm Move { get; init; } = new();

    public FindingForm Finding { get; init; } = new();

    /// <summary>Who recorded the findings.</summary>
    public IReadOnlyDictionary<OfficerId, string> OfficerNames { get; init; } = new Dictionary<OfficerId, string>();

    public bool MayGatherEvidence { get; init; }

    /// <summary>Age raises a question and bars nobody (rule 1.1).</summary>
    public bool CallsForPensionCheck { get; init; }

    /// <summary>Whether the numbers stand in full on this one answer.</summary>
    public bool IsRevealed { get; init; }

    public RegistrationApplication Application => File.Application;
}

/// <summary>Puts the page of one application together.</summary>
public sealed class DecisionPages(
    ApplicationFiles files,
    Histories histories,
    OfficerNames officers,
    ReferenceData reference,
    CodeLists codes,
    TimeProvider clock)
{
    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<DecisionPage?> FindAsync(
        RegistrationApplicationId number,
        Officer officer,
        CancellationToken cancellationToken,
        bool isRevealed = false)
    {
        if (await files.FindAsync(number, cancellationToken) is not { } file)
        {
            return null;
        }

        return new DecisionPage(
            file,
            new AnnexCells(codes, reference.Current.Divisions).Of(file.Application, file.Particulars, isRevealed),
            await histories.WriteAsync(file.History, cancellationToken),
            await NameOfAsync(file.Application.DecidedBy, cancellationToken),
            file.Application.IsPending && Permissions.Allow(officer.Role, Permissions.DecideApplications),
            [.. codes.RefusalReason.Items.Select(ground => new SelectListItem(ground.Name, ground.Code))])
        {
            IsRevealed = isRevealed,
            Finding = new FindingForm { MadeOn = clock.TodayInChina().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            OfficerNames = await officers.OfAsync(file.Findings.Select(finding => finding.RecordedBy), cancellationToken),
            MayGatherEvidence = file.Application.IsPending && Permissions.Allow(officer.Role, Permissions.GatherEvidence),
            CallsForPensionCheck = file.Application.IsPending
                && PensionAge.CallsForACheck(file.Application.Sex, file.Application.DateOfBirth, clock.TodayInChina()),
        };
    }

    private async Task<string?> NameOfAsync(OfficerId? officer, CancellationToken cancellationToken) =>
        officer is { } key ? (await officers.OfAsync([key], cancellationToken)).GetValueOrDefault(key) : null;
}

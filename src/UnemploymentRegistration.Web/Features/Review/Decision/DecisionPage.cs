using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
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

    /// <summary>The officer keyed this walk-in in, so another one decides it (rule 7.4).</summary>
    public bool IsLeftToOthers { get; init; }

    /// <summary>Who keyed a walk-in in.</summary>
    public string? EnteredBy { get; init; }

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
    CodeLists codes)
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

        var application = file.Application;
        var isLeftToOthers = application.MustBeDecidedByOthersThan(
            officer.Id, reference.Current.Agencies.HasSingleOfficer(application.Agency));
        return new DecisionPage(
            file,
            new AnnexCells(codes, reference.Current.Divisions).Of(file.Application, file.Particulars, isRevealed),
            await histories.WriteAsync(file.History, cancellationToken),
            await NameOfAsync(file.Application.DecidedBy, cancellationToken),
            application.IsPending && !isLeftToOthers && Permissions.Allow(officer.Role, Permissions.DecideApplications),
            [.. codes.RefusalReason.Items.Select(ground => new SelectListItem(ground.Name, ground.Code))])
        {
            IsLeftToOthers = isLeftToOthers,
            EnteredBy = await NameOfAsync(application.EnteredBy, cancellationToken),
            IsRevealed = isRevealed,
        };
    }

    private async Task<string?> NameOfAsync(OfficerId? officer, CancellationToken cancellationToken) =>
        officer is { } key ? (await officers.OfAsync([key], cancellationToken)).GetValueOrDefault(key) : null;
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
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
    /// <summary>请求 about the personal information in this application, answered and open ones.</summary>
    public IReadOnlyList<DataRequestState> DataRequests { get; init; } = [];

    public RefuseForm Refuse { get; init; } = new();

    public MoveForm Move { get; init; } = new();

    /// <summary>The officer keyed this walk-in in, so another one decides it (rule 7.4).</summary>
    public bool IsLeftToOthers { get; init; }

    /// <summary>Who keyed a walk-in in.</summary>
    public string? EnteredBy { get; init; }

    public FindingForm Finding { get; init; } = new();

    public bool MayGatherEvidence { get; init; }

    /// <summary>Age raises a question and bars nobody (rule 1.1).</summary>
    public bool CallsForPensionCheck { get; init; }

    /// <summary>Whether the numbers stand in full on this one answer.</summary>
    public bool IsRevealed { get; init; }

    /// <summary>Who works on it now; null where nobody does.</summary>
    public ClaimOnPage? Claim { get; init; }

    /// <summary>The names of those who corrected or compared something.</summary>
    public IReadOnlyDictionary<OfficerId, string> Names { get; init; } = new Dictionary<OfficerId, string>();

    public bool MayCorrect { get; init; }

    public RegistrationApplication Application => File.Application;

    public bool IsHeldByAnother => Claim is { IsMine: false };
}

/// <summary>领办, as the page says it.</summary>
public sealed record ClaimOnPage(string Holder, DateTimeOffset Until, bool IsMine);

/// <summary>Puts the page of one application together.</summary>
public sealed class DecisionPages(
    ApplicationFiles files,
    Histories histories,
    OfficerNames officers,
    DataRequestReading dataRequests,
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

        var application = file.Application;
        var isLeftToOthers = application.MustBeDecidedByOthersThan(
            officer.Id, reference.Current.Agencies.HasSingleOfficer(application.Agency));
        var claim = application.ClaimAt(clock.GetUtcNow());
        var names = await NamesOfAsync(file, claim, cancellationToken);
        return new DecisionPage(
            file,
            new AnnexCells(codes, reference.Current.Divisions).Of(application, file.Particulars, isRevealed),
            await histories.WriteAsync(file.History, cancellationToken),
            application.DecidedBy is { } decider ? names.GetValueOrDefault(decider) : null,
            application.IsPending && !file.IsUnreadable && !isLeftToOthers && Permissions.Allow(officer.Role, Permissions.DecideApplications),
            [.. codes.RefusalReason.Items.Select(ground => new SelectListItem(ground.Name, ground.Code))])
        {
            DataRequests = await dataRequests.OfApplicationAsync(number, cancellationToken),
            IsLeftToOthers = isLeftToOthers,
            EnteredBy = application.EnteredBy is { } clerk ? names.GetValueOrDefault(clerk) : null,
            IsRevealed = isRevealed,
            Claim = claim is null ? null : new ClaimOnPage(names.GetValueOrDefault(claim.Holder, "其他人员"), claim.Until, claim.Holder == officer.Id),
            Names = names,
            MayCorrect = application.IsPending && Permissions.Allow(officer.Role, Permissions.CorrectForms),
            Finding = new FindingForm { MadeOn = clock.TodayInChina().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            MayGatherEvidence = application.IsPending && Permissions.Allow(officer.Role, Permissions.GatherEvidence),
            CallsForPensionCheck = application.IsPending
                && PensionAge.CallsForACheck(application.Sex, application.DateOfBirth, clock.TodayInChina()),
        };
    }

    private Task<IReadOnlyDictionary<OfficerId, string>> NamesOfAsync(
        ApplicationFile file,
        ApplicationClaim? claim,
        CancellationToken cancellationToken)
    {
        OfficerId?[] others = [file.Application.DecidedBy, file.Application.EnteredBy, claim?.Holder];
        return officers.OfAsync(
            [.. others.OfType<OfficerId>(), .. file.Findings.Select(f => f.RecordedBy), .. file.Corrections.Select(c => c.By), .. file.Matches.Select(m => m.Verdict?.FoundBy).OfType<OfficerId>()],
            cancellationToken);
    }
}

using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;

namespace UnemploymentRegistration.Web.Features.Review.Objections;

/// <summary>One objection as the superior sees it, with what was typed so far.</summary>
/// <param name="WhyNot">Why this officer may not answer; empty where they may.</param>
public sealed record ObjectionFilePage(
    ObjectionFile File,
    IReadOnlyList<HistoryWords> History,
    IReadOnlyDictionary<OfficerId, string> Names,
    string? WhyNot)
{
    public AnswerForm Answer { get; init; } = new();

    public Objection Objection => File.Objection;

    public string NameOf(OfficerId? officer) => officer is { } key ? Names.GetValueOrDefault(key, "经办人员") : "申请人";
}

/// <summary>Puts the page of one objection together.</summary>
public sealed class ObjectionPages(ObjectionFiles files, Histories histories, OfficerNames officers)
{
    /// <summary>Whether it is against a deregistration, and not against a refusal.</summary>
    public async Task<bool> IsAboutEndAsync(ObjectionId number, CancellationToken cancellationToken) =>
        await files.FindAsync(number, cancellationToken) is { End: not null };

    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<ObjectionFilePage?> FindAsync(ObjectionId number, Officer officer, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(number, cancellationToken) is not { } file)
        {
            return null;
        }

        OfficerId?[] named = [file.Objection.Respondent, file.Objection.AnsweredBy, file.Objection.RecordedBy];
        return new ObjectionFilePage(
            file,
            await histories.WriteAsync(file.History, cancellationToken),
            await officers.OfAsync(named.OfType<OfficerId>(), cancellationToken),
            file.Objection.WhyMayNotAnswer(officer)?.Message);
    }
}

/// <summary>The list of those that wait for an answer.</summary>
public sealed record ObjectionListPage(ObjectionPage Page, Officer Officer);

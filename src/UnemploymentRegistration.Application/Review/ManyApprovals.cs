using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Application.Review;

/// <summary>One of the applications that somebody wants to approve together, and why it is not among them.</summary>
/// <param name="Application">Empty for a number that the officer may not see.</param>
/// <param name="WhyNot">Empty where it may be approved with the others.</param>
public sealed record ApprovalCandidate(RegistrationApplicationId Number, RegistrationApplication? Application, DomainError? WhyNot);

/// <summary>批量通过的资格: open only to applications whose every source matches, and of which nothing else is in doubt (rule 7.4).</summary>
public sealed class ManyApprovals(
    IRegistryDbContext db,
    IEvidenceOnFile evidence,
    PossibleMatches matches,
    PersonOnFile onFile,
    ReferenceData reference,
    IFieldProtector protector,
    TimeProvider clock)
{
    /// <summary>As many as one person can look through [ours].</summary>
    public const int Most = 100;

    /// <summary>In the order in which they were chosen.</summary>
    public async Task<IReadOnlyList<ApprovalCandidate>> ReadAsync(
        IReadOnlyCollection<RegistrationApplicationId> chosen,
        Officer officer,
        CancellationToken cancellationToken)
    {
        var numbers = chosen.Distinct().Take(Most).ToArray();
        var applications = await db.Applications.AsNoTracking()
            .Where(a => numbers.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, cancellationToken);
        var answers = await evidence.FindAsync([.. applications.Keys], cancellationToken);

        var candidates = new List<ApprovalCandidate>(numbers.Length);
        foreach (var number in numbers)
        {
            var application = applications.GetValueOrDefault(number);
            candidates.Add(new ApprovalCandidate(
                number,
                application,
                application is null ? ApplicationErrors.NotFound : await WhyNotAsync(application, answers[number], officer, cancellationToken)));
        }

        return candidates;
    }

    private async Task<DomainError?> WhyNotAsync(
        RegistrationApplication application,
        IReadOnlyList<Evidence> answers,
        Officer officer,
        CancellationToken cancellationToken)
    {
        if (application.WhyMayNotApprove(officer, clock.GetUtcNow(), IsLeftToOne(application)) is { } error)
        {
            return error;
        }

        if (application.DocumentNeedsLook)
        {
            return ManyApprovalErrors.DocumentNeedsLook;
        }

        if (answers.Any(answer => answer.Outcome is not MatchOutcome.Match))
        {
            return ManyApprovalErrors.NotEverySourceMatches;
        }

        if ((await matches.FindAsync(application, cancellationToken)).Any(match => match.IsOpen || match.IsSameAndRegistered))
        {
            return ManyApprovalErrors.MayBeTheSamePerson;
        }

        return await onFile.FindAsync(application.PersonIndexes(protector), cancellationToken) is { IsRegistered: true } existing ? existing : null;
    }

    private bool IsLeftToOne(RegistrationApplication application) => reference.Current.Agencies.HasSingleOfficer(application.Agency);
}

/// <summary>Why an application is looked at singly.</summary>
public static class ManyApprovalErrors
{
    public static DomainError DocumentNeedsLook { get; } =
        new("many.document-needs-look", "证件号码需人工核对，请单独办理。");

    public static DomainError NotEverySourceMatches { get; } =
        new("many.not-every-source-matches", "信息比对不是各项都一致，请单独办理。");

    public static DomainError MayBeTheSamePerson { get; } =
        new("many.may-be-the-same-person", "省内有疑似同一人，请先认定。");
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>发起转接: to the platform of the place where the person lives now (rules 5.8, 9.7).</summary>
public sealed record OfferHandOver(ServiceCaseId Case, PlaceAddress Residence, string? Note, Officer Officer);

/// <summary>撤回转接.</summary>
public sealed record WithdrawHandOver(CaseHandOverId HandOver, Officer Officer);

public sealed class OfferHandOverHandler(
    IRegistryDbContext db,
    ReferenceData reference,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    /// <summary>Working days in which the receiver answers [ours]: as many as for the first contact.</summary>
    public const int WorkingDaysToAnswer = 5;

    public async Task<Result<CaseHandOver>> HandleAsync(OfferHandOver command, CancellationToken cancellationToken)
    {
        var @case = await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken);
        if (@case is null)
        {
            return ServiceCaseErrors.NotFound;
        }

        if (!DivisionCode.Jilin.Contains(command.Residence.Division))
        {
            return HandOverErrors.OutsideJilin;
        }

        var now = clock.GetUtcNow();
        var offered = CaseHandOver.Offer(new(keys.Next()), OfferOf(command, @case, now), @case, command.Officer, now, protector);
        if (offered.IsRefused)
        {
            return offered;
        }

        db.CaseHandOvers.Add(offered.Value);
        var saved = await db.SaveUnlessLostAsync(HandOverErrors.AlreadyOffered, cancellationToken);
        return saved.IsRefused ? saved.Error : offered;
    }

    public async Task<Result> HandleAsync(WithdrawHandOver command, CancellationToken cancellationToken)
    {
        var handOver = await db.CaseHandOvers.SingleOrDefaultAsync(h => h.Id == command.HandOver, cancellationToken);
        var @case = handOver is null ? null : await db.ServiceCases.SingleOrDefaultAsync(c => c.Id == handOver.Case, cancellationToken);
        if (handOver is null || @case is null)
        {
            return HandOverErrors.NotFound;
        }

        var withdrawn = handOver.Withdraw(@case, command.Officer, clock.GetUtcNow());
        return withdrawn.IsRefused ? withdrawn : await db.SaveUnlessLostAsync(HandOverErrors.AlreadyAnswered, cancellationToken);
    }

    private HandOverOffer OfferOf(OfferHandOver command, ServiceCase @case, DateTimeOffset now)
    {
        var data = reference.Current;
        var to = data.Agencies.PathOf(data.Router.ServingPlatformOf(command.Residence.Division, @case.Agency));

        // Rule 6.4: the receiver's duty, so by the receiver's calendar.
        var due = data.Calendar.DeadlineAfter(now.DateInChina(), WorkingDaysToAnswer, to);
        return new HandOverOffer(command.Residence.Division, to, new HandOverWords(command.Residence.Detail, command.Note), due);
    }
}

using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>安排请假代管 [ours].</summary>
public sealed record NameLeaveCover(Officer Away, Officer Stand, DateOnly From, DateOnly To, Officer By);

/// <summary>提前结束代管.</summary>
public sealed record EndLeaveCover(LeaveCoverId Cover, Officer By);

public sealed class NameLeaveCoverHandler(IRegistryDbContext db, ReferenceData reference, KeySequence keys, TimeProvider clock)
{
    public async Task<Result> HandleAsync(NameLeaveCover command, CancellationToken cancellationToken)
    {
        var at = reference.Current.Agencies.PathOf(command.Away.Agency);
        var named = LeaveCover.Name(
            new(keys.Next()), new CoverTerms(command.Away, at, command.Stand, command.From, command.To), command.By, clock.GetUtcNow());
        if (named.IsRefused)
        {
            return named.Error;
        }

        db.LeaveCovers.Add(named.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Result.Success;
    }

    public async Task<Result> HandleAsync(EndLeaveCover command, CancellationToken cancellationToken)
    {
        if (await db.LeaveCovers.SingleOrDefaultAsync(c => c.Id == command.Cover, cancellationToken) is not { } cover)
        {
            return LeaveCoverErrors.NotFound;
        }

        var ended = cover.End(command.By, reference.Current.Agencies.PathOf(cover.Agency), clock.GetUtcNow());
        if (ended.Error == LeaveCoverErrors.NotYours)
        {
            return LeaveCoverErrors.NotFound;
        }

        return ended.IsRefused ? ended : await db.SaveUnlessLostAsync(LeaveCoverErrors.Over, cancellationToken);
    }
}

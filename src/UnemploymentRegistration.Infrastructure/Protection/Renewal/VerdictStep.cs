using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Infrastructure.Protection.Renewal;

/// <summary>Findings of one person or two: kept by digests alone, so they come first, while records still bear the former ones.</summary>
internal sealed class VerdictStep(FieldProtector protector, UnreadableRows unreadable) : IRenewalStep
{
    private const int BatchSize = 100;

    public string Name => "PersonVerdicts";

    public async Task<(int Renewed, (long Key, long Part)? Last)> RenewAsync(
        RegistryDbContext db,
        (long Key, long Part) after,
        CancellationToken cancellationToken)
    {
        var (last, twins, renewed) = (after.Key, new PersonTwins(db, protector), 0);
        var verdicts = await db.PersonVerdicts.IgnoreQueryFilters()
            .Where(verdict => verdict.Id > last)
            .OrderBy(verdict => verdict.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        foreach (var verdict in verdicts.Where(verdict => !protector.IsCurrent(verdict.First) || !protector.IsCurrent(verdict.Second)))
        {
            try
            {
                await RenewAsync(db, verdict, twins, cancellationToken);
                renewed++;
            }
            catch (UnreadableValueException exception)
            {
                unreadable.Add(exception);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return (renewed, verdicts.Count == 0 ? null : (verdicts[^1].Id, 0));
    }

    // Of somebody who is on no record any more nobody can be told to be the same person.
    private async Task RenewAsync(RegistryDbContext db, PersonVerdict verdict, PersonTwins twins, CancellationToken cancellationToken)
    {
        var first = await CurrentOfAsync(verdict.First, twins, cancellationToken);
        var second = await CurrentOfAsync(verdict.Second, twins, cancellationToken);
        if (first is { } one && second is { } other)
        {
            verdict.RenewKeys(PersonPair.Of(one, other));
        }
        else
        {
            db.PersonVerdicts.Remove(verdict);
        }
    }

    private async Task<BlindIndex?> CurrentOfAsync(BlindIndex index, PersonTwins twins, CancellationToken cancellationToken) =>
        protector.IsCurrent(index)
            ? index
            : (await twins.IndexesOfAsync(index, cancellationToken)).Select(all => (BlindIndex?)all).FirstOrDefault();
}

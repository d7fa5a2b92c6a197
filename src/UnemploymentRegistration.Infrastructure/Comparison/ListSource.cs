using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Persistence;
using UnemploymentRegistration.Infrastructure.Protection;

namespace UnemploymentRegistration.Infrastructure.Comparison;

/// <summary>名单比对: answers from the newest complete list of the source: one row is read and searched by halving.</summary>
public sealed class ListSource(
    ComparisonSource source,
    IServiceScopeFactory scopes,
    ListKeys keys,
    FieldProtector protector) : IEvidenceSource
{
    public ComparisonSource Source => source;

    public async Task<SourceCondition> LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDbContext>();
        return await Current(db).AnyAsync(cancellationToken) ? SourceCondition.List : SourceCondition.NotConnected;
    }

    public async Task<Result<SourceReply>> AskAsync(ComparedPerson person, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await AskAsync(scope.ServiceProvider.GetRequiredService<RegistryDbContext>(), person, cancellationToken);
        }
        catch (CryptographicException)
        {
            return SourceSilence.Unreadable;
        }
    }

    private async Task<Result<SourceReply>> AskAsync(RegistryDbContext db, ComparedPerson person, CancellationToken cancellationToken)
    {
        while (await Current(db).Select(l => new { l.Id, l.StartedAt, l.IndexingKey }).SingleOrDefaultAsync(cancellationToken) is { } list)
        {
            var (wanted, name) = keys.DigestsOf(list.IndexingKey).Of(person.PersonKey, person.Name);
            var order = wanted.Order;
            var block = await db.ComparisonBlocks.AsNoTracking()
                .Where(b => b.List == list.Id && b.First <= order)
                .OrderByDescending(b => b.First)
                .Take(1)
                .SingleOrDefaultAsync(cancellationToken);

            // Replaced while it was read, its blocks may be gone: "nothing found" would be a false match.
            if (await Current(db).AnyAsync(l => l.Id == list.Id, cancellationToken))
            {
                return new SourceReply(Find(block, wanted, name), list.StartedAt.DateInChina());
            }
        }

        return SourceSilence.NotConnected;
    }

    private IReadOnlyList<SourceEntry> Find(ComparisonBlock? block, PersonDigest wanted, ulong name)
    {
        if (block is null || block.Last < wanted.Order)
        {
            return [];
        }

        var clear = protector.OpenBytes(block.Payload, BlockCutter.FieldOf(block.List, block.First));
        return
        [
            .. from entry in BlockPayload.Find(clear, wanted)
               select new SourceEntry(entry.Fact, entry.Since, entry.NameDigest == name, entry.Reference.Length > 0 ? entry.Reference : null),
        ];
    }

    private IQueryable<ComparisonList> Current(RegistryDbContext db) => db.ComparisonLists.AsNoTracking()
        .Where(l => l.Source == source && l.Status == ComparisonListStatus.Current);
}
